# The name asked for is a number.
# says: there is nothing to call
echo = 6
