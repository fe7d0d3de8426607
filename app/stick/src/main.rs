//! Shows the folder `site` beside this program to everybody in the same room: phones on the same Wi-Fi, or this computer
//! alone. For a resource centre without internet. It needs no installation and writes nothing.
//!
//! ```text
//! server      one connection: a question, an answer
//! files       from an address to a file, never outside the folder
//! headers     what is said with every answer (the same list as on a real host)
//! ```

use std::env;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, TcpListener, UdpSocket};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

/// The first port that is tried, and how many after it.
const PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;

/// With this word only the computer itself is answered.
const ONLY_HERE: &str = "--only-here";

/// Who is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Room,
    ThisComputer,
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let reach = if words.iter().any(|word| word == ONLY_HERE) { Reach::ThisComputer } else { Reach::Room };
    if let Some(unknown) = words.iter().find(|word| *word != ONLY_HERE) {
        eprintln!("`{unknown}` is not understood. The only word is {ONLY_HERE}: nobody but this computer is answered.");
        return ExitCode::FAILURE;
    }
    let Some(site) = site() else {
        eprintln!("The folder `site` must lie beside this program.");
        return ExitCode::FAILURE;
    };
    let Some((listener, port)) = listen(reach) else {
        eprintln!("No port from {PORT} to {} is free.", PORT + PORTS_TO_TRY);
        return ExitCode::FAILURE;
    };
    println!("Champa · Ճամփա · Чампа\n");
    println!("  this computer · այս համակարգիչը · этот компьютер:\n    http://localhost:{port}/\n");
    if reach == Reach::Room
        && let Some(address) = address_in_the_room()
    {
        println!("  phones on the same Wi-Fi · նույն Wi-Fi-ի հեռախոսները · телефоны в том же Wi-Fi:");
        println!("    http://{address}:{port}/\n    http://{address}:{port}/files/\n");
    }
    println!("  Ctrl+C: stop · կանգնեցնել · остановить");
    open_browser(&format!("http://localhost:{port}/"));
    stick::server::serve(&listener, &site);
    ExitCode::SUCCESS
}

/// `site` beside the program, wherever it was started from.
fn site() -> Option<PathBuf> {
    let beside = env::current_exe().ok()?.parent()?.join("site");
    fs::canonicalize(beside).ok().filter(|site| site.join("index.html").is_file())
}

fn listen(reach: Reach) -> Option<(TcpListener, u16)> {
    let address = match reach {
        Reach::Room => Ipv4Addr::UNSPECIFIED,
        Reach::ThisComputer => Ipv4Addr::LOCALHOST,
    };
    (PORT..=PORT + PORTS_TO_TRY)
        .find_map(|port| TcpListener::bind((address, port)).ok().map(|listener| (listener, port)))
}

/// This computer's address for its neighbours. Nothing is sent: connecting a UDP socket only chooses a way.
fn address_in_the_room() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(10, 255, 255, 255), 9)).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|address| !address.is_loopback() && !address.is_unspecified())
}

/// A convenience: where there is no browser to open, the address stands above.
fn open_browser(url: &str) {
    let mut command = if cfg!(target_os = "windows") {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    let _ = command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
