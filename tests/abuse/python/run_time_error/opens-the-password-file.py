# Reads a file of the host.
# says: OSError
def echo(numbers):
    return len(open("/etc/passwd").read())
