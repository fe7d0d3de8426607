## Units behind a number.
shell-megabytes = МБ
shell-kilobytes = КБ
