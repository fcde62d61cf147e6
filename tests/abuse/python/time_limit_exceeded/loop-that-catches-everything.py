# Catches whatever might stop it and goes on.
def echo(numbers):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
        finally:
            continue
