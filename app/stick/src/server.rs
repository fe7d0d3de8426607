//! One connection after the other, each in a thread of its own: a question is read, answered, and the line is closed.
//! GET and HEAD only; whatever is strange is refused before a file is looked for.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::files::{DOWNLOADS, Folders, Found};
use crate::headers::{cache_control, media_type, said_with};

/// A room full of phones; who comes later is asked to come again.
const AT_ONCE: usize = 128;

/// A question is a few hundred bytes.
const LONGEST_QUESTION: u64 = 16 * 1024;

/// Nobody may keep a line open for longer without saying anything.
const PATIENCE: Duration = Duration::from_secs(15);

/// Answers until the program ends.
pub fn serve(listener: &TcpListener, folders: &Folders) {
    let busy = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming().flatten() {
        let line = Line::take(&busy);
        let folders = folders.clone();
        thread::spawn(move || {
            // A phone that goes away in the middle is no reason to say anything.
            let _ = answer(stream, &folders, line.is_free);
            drop(line);
        });
    }
}

/// One of the lines that may be busy at once; free again when dropped.
struct Line {
    busy: Arc<AtomicUsize>,
    is_free: bool,
}

impl Line {
    fn take(busy: &Arc<AtomicUsize>) -> Self {
        let before = busy.fetch_add(1, Ordering::Relaxed);
        Self { busy: busy.clone(), is_free: before < AT_ONCE }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.busy.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    wants_body: bool,
    /// Without the query; still encoded.
    path: String,
    /// How the file may be packed, best first.
    packings: Vec<Packing>,
}

/// How a file lies beside itself once more, made smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Brotli,
    Gzip,
}

impl Packing {
    /// Best first.
    const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    fn of(self, path: &Path) -> PathBuf {
        let ending = match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        };
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        name.into()
    }

    /// Those that a browser takes: `gzip, br;q=0.5`. One that it refuses (`q=0`) is not among them.
    fn taken(header: &str) -> Vec<Self> {
        let takes = |packing: &Self| {
            header.split(',').any(|one| {
                let mut words = one.split(';').map(str::trim);
                words.next() == Some(packing.name())
                    && !words
                        .any(|word| word.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0)))
            })
        };
        Self::ALL.into_iter().filter(takes).collect()
    }
}

/// Why there is no file in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    NotUnderstood,
    OnlyReading,
    Busy,
}

impl Refusal {
    const fn status(self) -> &'static str {
        match self {
            Self::NotUnderstood => "400 Bad Request",
            Self::OnlyReading => "405 Method Not Allowed",
            Self::Busy => "503 Service Unavailable",
        }
    }
}

fn answer(stream: TcpStream, folders: &Folders, is_free: bool) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let question = if is_free { read(&stream)? } else { Err(Refusal::Busy) };
    let mut out = io::BufWriter::new(stream);
    match question {
        Ok(question) => write_answer(&mut out, folders, &question)?,
        Err(refusal) => {
            write!(out, "HTTP/1.1 {}\r\n", refusal.status())?;
            write!(out, "Allow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        }
    }
    out.flush()
}

/// Reads the first line and what follows; of the headers only one matters.
fn read(stream: &TcpStream) -> io::Result<Result<Question, Refusal>> {
    let mut lines = BufReader::new(stream.take(LONGEST_QUESTION)).split(b'\n');
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut packings = Vec::new();
    for line in lines {
        let line = line?;
        let line = String::from_utf8_lossy(line.trim_ascii()).to_ascii_lowercase();
        if line.is_empty() {
            return Ok(understand(&first, packings));
        }
        if let Some(header) = line.strip_prefix("accept-encoding:") {
            packings = Packing::taken(header);
        }
    }
    Ok(Err(Refusal::NotUnderstood))
}

fn understand(first: &[u8], packings: Vec<Packing>) -> Result<Question, Refusal> {
    let first = std::str::from_utf8(first).map_err(|_| Refusal::NotUnderstood)?;
    let mut words = first.split_ascii_whitespace();
    let (Some(method), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(Refusal::NotUnderstood);
    };
    if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
        return Err(Refusal::NotUnderstood);
    }
    let wants_body = match method {
        "GET" => true,
        "HEAD" => false,
        _ => return Err(Refusal::OnlyReading),
    };
    let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
    Ok(Question { wants_body, path, packings })
}

fn write_answer(out: &mut impl Write, folders: &Folders, question: &Question) -> io::Result<()> {
    let (status, path) = match folders.find(&question.path) {
        Found::File(path) => ("200 OK", path),
        Found::Folder => {
            write!(out, "HTTP/1.1 301 Moved Permanently\r\nLocation: {}/\r\n", question.path)?;
            return write!(out, "Content-Length: 0\r\nConnection: close\r\n\r\n");
        }
        Found::Nothing => ("404 Not Found", folders.not_found()),
    };
    let packed = question.packings.iter().find_map(|packing| {
        let bytes = std::fs::read(packing.of(&path)).ok()?;
        Some((bytes, Some(packing.name())))
    });
    // Without a page for it, nothing is said about what is not there.
    let (body, packing) =
        packed.unwrap_or_else(|| (std::fs::read(&path).unwrap_or_default(), None));
    let is_found = status.starts_with('2');
    let kind = media_type(&path.to_string_lossy()).unwrap_or("application/octet-stream");
    let kept = cache_control(if is_found { &question.path } else { "" });
    write!(out, "HTTP/1.1 {status}\r\n")?;
    for (name, value) in said_with(if is_found { &question.path } else { "/404.html" }) {
        write!(out, "{name}: {value}\r\n")?;
    }
    write!(out, "Cache-Control: {kept}\r\nVary: Accept-Encoding\r\nContent-Type: {kind}\r\n")?;
    if let Some(packing) = packing {
        write!(out, "Content-Encoding: {packing}\r\n")?;
    }
    let is_page = question.path.rsplit_once('.').is_some_and(|(_, extension)| extension == "html");
    if is_found && is_page && question.path.starts_with(DOWNLOADS) {
        // A page of its own, with scripts in it: it is taken along, not shown under our rules.
        write!(out, "Content-Disposition: attachment\r\n")?;
    }
    write!(out, "Content-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    if question.wants_body { out.write_all(&body) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::net::{Ipv4Addr, SocketAddr};

    struct Room {
        folder: PathBuf,
        address: SocketAddr,
    }

    impl Room {
        fn open(name: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("champa-stick-{name}-{}", std::process::id()));
            for (path, text) in [
                ("site/index.html", "<p>first"),
                ("site/404.html", "<p>lost"),
                ("site/en/help/index.html", "<p>help"),
                ("site/assets/a.0123456789.wasm", "wasm"),
                ("site/en/help/index.html.gz", "gz"),
                ("site/en/help/index.html.br", "br"),
                ("files/index.html", "<p>files"),
                ("files/champa-school-en.html", "<p>all"),
                ("secret.txt", "secret"),
            ] {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let folders = Folders::beside(&folder).unwrap();
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let address = listener.local_addr().unwrap();
            thread::spawn(move || serve(&listener, &folders));
            Self { folder, address }
        }

        fn say(&self, words: &str) -> String {
            let mut stream = TcpStream::connect(self.address).unwrap();
            stream.write_all(words.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        }

        fn get(&self, path: &str) -> String {
            self.say(&format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"))
        }
    }

    impl Drop for Room {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }

    #[test]
    fn a_page_comes_with_its_type_and_every_header() {
        let room = Room::open("page");
        let help = room.get("/en/help/?x");
        assert!(help.starts_with("HTTP/1.1 200 OK\r\n") && help.ends_with("<p>help"), "{help}");
        assert!(help.contains("Content-Type: text/html; charset=utf-8\r\n"));
        assert!(help.contains("Cache-Control: no-cache\r\n"));
        for (name, value) in said_with("/en/help/") {
            assert!(help.contains(&format!("{name}: {value}\r\n")), "{name}");
        }
        let wasm = room.get("/assets/a.0123456789.wasm");
        assert!(wasm.contains("application/wasm") && wasm.contains("immutable"), "{wasm}");
        assert!(wasm.contains("nosniff") && !wasm.contains("Permissions-Policy"), "{wasm}");
        assert!(room.get("/assets/gone.js").contains("frame-ancestors"));
        assert!(room.get("/en/help").contains("Location: /en/help/\r\n"));
    }

    #[test]
    fn single_files_are_taken_along_and_their_list_is_shown() {
        let room = Room::open("files");
        let file = room.get("/files/champa-school-en.html");
        assert!(file.contains("attachment") && file.ends_with("<p>all"), "{file}");
        assert!(room.get("/files").contains("Location: /files/\r\n"));
        let list = room.get("/files/");
        assert!(!list.contains("attachment") && list.ends_with("<p>files"), "{list}");
        assert!(room.get("/files/../secret.txt").starts_with("HTTP/1.1 404"));
        assert!(room.get("/files/none.html").ends_with("<p>lost"));
    }

    #[test]
    fn what_lies_packed_beside_a_file_is_sent_to_whoever_takes_it() {
        let room = Room::open("packed");
        let ask = |taken: &str| {
            room.say(&format!("GET /en/help/ HTTP/1.1\r\nAccept-Encoding: {taken}\r\n\r\n"))
        };
        let zipped = ask("gzip, deflate");
        assert!(
            zipped.contains("Content-Encoding: gzip\r\n") && zipped.ends_with("\r\n\r\ngz"),
            "{zipped}"
        );
        assert!(zipped.contains("Content-Type: text/html; charset=utf-8\r\n"));
        assert!(ask("gzip, br").ends_with("\r\n\r\nbr"));
        assert!(ask("br;q=0, identity").ends_with("<p>help"));
        assert!(!ask("").contains("Content-Encoding"));
    }

    #[test]
    fn who_says_nothing_more_is_not_waited_for_in_vain() {
        let room = Room::open("half");
        let mut stream = TcpStream::connect(room.address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost").unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }

    #[test]
    fn what_is_not_there_is_404() {
        let room = Room::open("lost");
        let lost = room.get("/assets/gone.js");
        assert!(lost.starts_with("HTTP/1.1 404") && lost.ends_with("<p>lost"), "{lost}");
        assert!(lost.contains("no-cache") && lost.contains("text/html"));
    }

    #[test]
    fn head_has_no_body_and_nothing_else_is_understood() {
        let room = Room::open("head");
        let head = room.say("HEAD /en/help/ HTTP/1.1\r\n\r\n");
        assert!(head.contains("Content-Length: 7\r\n") && head.ends_with("\r\n\r\n"), "{head}");
        for (words, status) in [
            ("POST / HTTP/1.1\r\n\r\n", "405"),
            ("GET http://elsewhere/ HTTP/1.1\r\n\r\n", "400"),
            ("GET /\r\n\r\n", "400"),
            ("GET / x HTTP/1.1\r\n\r\n", "400"),
            ("\r\n\r\n", "400"),
        ] {
            let answer = room.say(words);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{words:?}: {answer}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_shown() {
        let room = Room::open("outside");
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/en/..%2f..%2fsecret.txt",
            "/en/..\\..\\secret.txt",
            "//secret.txt",
        ] {
            let answer = room.get(path);
            assert!(
                answer.starts_with("HTTP/1.1 404") && !answer.contains("secret"),
                "{path}: {answer}"
            );
        }
    }
}
