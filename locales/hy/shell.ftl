## Units behind a number.
shell-megabytes = ՄԲ
shell-kilobytes = ԿԲ
