// Has nothing but this comment; the message must tell what is called.
// says: has no function `echo`
