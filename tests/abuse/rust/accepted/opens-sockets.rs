// Opens every kind of socket and resolves names, and answers wrong if one of it succeeds.
use std::net::{TcpListener, TcpStream, ToSocketAddrs, UdpSocket};
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        TcpStream::connect("127.0.0.1:80").is_ok(),
        TcpStream::connect(("localhost", 443)).is_ok(),
        TcpListener::bind("127.0.0.1:0").is_ok(),
        UdpSocket::bind("0.0.0.0:0").is_ok(),
        "localhost:80".to_socket_addrs().is_ok(),
        "example.org:80".to_socket_addrs().is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
