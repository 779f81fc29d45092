//! A proxy on loopback that tunnels with `CONNECT`, and remembers what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

pub struct Proxy {
    pub port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Answers every `CONNECT` with this status line; one with 200 is followed by the tunnel.
    pub fn start(status: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                std::thread::spawn(move || serve(stream, status, &seen));
            }
        });
        Self { port, heads }
    }

    /// The head of each request, line by line.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

fn serve(stream: TcpStream, status: &str, seen: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        (reader.read_line(&mut head).ok()? > 0).then_some(())?;
    }
    let target = head.split(' ').nth(1)?.to_owned();
    seen.lock().unwrap().push(head);
    let mut client = stream;
    write!(client, "HTTP/1.1 {status}\r\nvia: 1.1 test\r\n\r\n").ok()?;
    if !status.starts_with('2') {
        return None;
    }
    let server = TcpStream::connect(target).ok()?;
    let mut back = (server.try_clone().ok()?, client.try_clone().ok()?);
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut back.0, &mut back.1);
        let _ = back.1.shutdown(Shutdown::Write);
    });
    let _ = std::io::copy(&mut reader, &mut &server);
    let _ = server.shutdown(Shutdown::Write);
    Some(())
}
