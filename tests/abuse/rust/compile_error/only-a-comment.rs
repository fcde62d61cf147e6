// Has nothing but this comment; there is nothing to call.
// says: has no function
