## A memory stick for a room without internet. START.html on it, and the list of the courses as files. Whole sentences for
## whoever runs the room: a librarian, a teacher, a social worker.
usb-title = Champa on a memory stick
usb-lead = Everything on this stick works without the internet.
usb-here = On this computer
usb-here-text = Open a course from the list. Each is one file, and nothing has to be installed.
## A link to the list, and its title.
usb-list = Courses as single files
usb-list-text = Choose a course. Download it, then open the file in a browser. It needs no internet after that.
usb-room = For the phones in a room
usb-wifi = Connect this computer and the phones to the same Wi-Fi. It needs no internet: the hotspot of a phone is enough.
## { $file } is the name of a program on the stick.
usb-windows = On Windows, double-click the program { $file }. If Windows asks, allow it in private networks.
usb-linux = On Linux, open a terminal in this folder and run { $file }.
usb-mac = On a Mac, open a terminal in this folder and run { $file }.
usb-addresses = A window with addresses appears. Type the one that ends in /files/ into the browser of each phone, and download a course there.
usb-website = The address without this ending shows the whole website in three languages, as long as the phone is in this Wi-Fi.
usb-stop = To end it, close the window. The program installs nothing and does not write down who came or what was read.
usb-pass = From phone to phone
usb-no-program = This stick has no program for the phones in a room. The courses can be copied to them as files.
