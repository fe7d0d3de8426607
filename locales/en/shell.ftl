## Units behind a number.
shell-megabytes = MB
shell-kilobytes = KB
