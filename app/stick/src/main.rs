//! Shows the folders `site` and `files` beside this program to everybody in the same room: phones on the same Wi-Fi, or
//! this computer alone. For a resource centre without internet. It needs no installation and writes nothing.
//!
//! ```text
//! server      one connection: a question, an answer
//! files       from an address to a file, never outside the folders
//! headers     what is said with every answer (the same list as on a real host)
//! ```
//!
//! It prints addresses and no words: `START.html` beside it says in three languages what they are for.

use std::collections::BTreeSet;
use std::env;
use std::net::{IpAddr, Ipv4Addr, TcpListener, UdpSocket};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use stick::files::Folders;

/// The first port that is tried, and how many after it.
const PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;

/// With this word only the computer itself is answered.
const ONLY_HERE: &str = "--only-here";

/// With this word no browser is opened.
const QUIET: &str = "--quiet";

/// Who is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Room,
    ThisComputer,
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let has = |word: &str| words.iter().any(|other| other == word);
    if let Some(unknown) = words.iter().find(|word| ![ONLY_HERE, QUIET].contains(&word.as_str())) {
        eprintln!("`{unknown}` is not understood.");
        eprintln!("{ONLY_HERE}   answer nobody but this computer\n{QUIET}       open no browser");
        return ExitCode::FAILURE;
    }
    let folders = env::current_exe().ok().and_then(|program| Folders::beside(program.parent()?));
    let Some(folders) = folders else {
        eprintln!("The folder `site` must lie beside this program.");
        return ExitCode::FAILURE;
    };
    let reach = if has(ONLY_HERE) { Reach::ThisComputer } else { Reach::Room };
    let Some((listener, port)) = listen(reach) else {
        eprintln!("No port from {PORT} to {} is free.", PORT + PORTS_TO_TRY);
        return ExitCode::FAILURE;
    };
    println!("Champa · Ճամփա · Чампа\n\n  http://localhost:{port}/");
    if reach == Reach::Room {
        for address in addresses_in_the_room() {
            println!("  http://{address}:{port}/\n  http://{address}:{port}/files/");
        }
    }
    println!("\n  Ctrl+C");
    if !has(QUIET) {
        open_browser(&format!("http://localhost:{port}/"));
    }
    stick::server::serve(&listener, &folders);
    ExitCode::SUCCESS
}

fn listen(reach: Reach) -> Option<(TcpListener, u16)> {
    let address = match reach {
        Reach::Room => Ipv4Addr::UNSPECIFIED,
        Reach::ThisComputer => Ipv4Addr::LOCALHOST,
    };
    (PORT..=PORT + PORTS_TO_TRY)
        .find_map(|port| TcpListener::bind((address, port)).ok().map(|listener| (listener, port)))
}

/// One address in each kind of network that a room may have: routers, the hot spots of phones and of Windows.
const NEIGHBOURS: [Ipv4Addr; 8] = [
    Ipv4Addr::new(192, 168, 0, 1),
    Ipv4Addr::new(192, 168, 1, 1),
    Ipv4Addr::new(192, 168, 43, 1),
    Ipv4Addr::new(192, 168, 137, 2),
    Ipv4Addr::new(172, 16, 0, 1),
    Ipv4Addr::new(172, 20, 10, 1),
    Ipv4Addr::new(10, 0, 0, 1),
    Ipv4Addr::new(10, 42, 0, 2),
];

/// This computer's addresses for its neighbours. Nothing is sent: connecting a UDP socket only chooses a way.
fn addresses_in_the_room() -> BTreeSet<IpAddr> {
    let own = NEIGHBOURS.iter().filter_map(|neighbour| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((*neighbour, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    });
    own.filter(|address| !address.is_loopback() && !address.is_unspecified()).collect()
}

/// A convenience: where there is no browser to open, the address stands above.
fn open_browser(url: &str) {
    let mut command = if cfg!(target_os = "windows") {
        let mut command = Command::new(Path::new("cmd"));
        command.args(["/C", "start", ""]);
        command
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    let quiet = Stdio::null;
    let _ = command.arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
}
