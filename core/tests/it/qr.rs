//! The codes that buyers scan, read back by another library.

use alipay_global::ErrorKind;
use alipay_global::tools::{qr_png, qr_svg};

/// What a scanner sees in a grey image.
fn scanned(width: usize, height: usize, grey: impl FnMut(usize, usize) -> u8) -> String {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

const CODES: [&str; 4] = [
    "28763443825664394",
    "https://qr.alipay.com/bax00000000000000000abcd?a=1&b=%2F",
    "订单 42",
    "x",
];

#[test]
fn a_scanner_reads_from_the_png_what_was_drawn() {
    for text in CODES.into_iter().chain([&*"0123456789ABCDEF".repeat(64)]) {
        let bytes = qr_png(text).unwrap();
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let (width, height) = (info.width as usize, info.height as usize);
        assert_eq!(scanned(width, height, |x, y| pixels[y * width + x]), text);
    }
}

#[test]
fn a_scanner_reads_from_the_svg_what_was_drawn() {
    const SCALE: usize = 4;
    for text in CODES {
        let svg = qr_svg(text).unwrap();
        let side: usize = svg
            .split("viewBox=\"0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        // The second path is the code: runs like M4 4h7v1h-7z.
        let path = svg.rsplit("<path d=\"").next().unwrap().split('"').next().unwrap();
        let mut dark = vec![false; side * side];
        for run in path.split_terminator('z') {
            let numbers: Vec<usize> = run[1..]
                .split(['M', ' ', 'h', 'v', '-'])
                .filter_map(|part| part.parse().ok())
                .collect();
            let [x, y, width, 1, back] = numbers[..] else {
                panic!("{run}")
            };
            assert_eq!(width, back);
            dark[y * side + x..y * side + x + width].fill(true);
        }
        let read = scanned(side * SCALE, side * SCALE, |x, y| {
            if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 }
        });
        assert_eq!(read, text);
    }
}

#[test]
fn nothing_and_too_much_are_not_drawn() {
    for text in ["".to_owned(), "x".repeat(5_000)] {
        assert_eq!(qr_png(&text).unwrap_err().kind(), ErrorKind::InvalidRequest);
        assert_eq!(qr_svg(&text).unwrap_err().field(), Some("qr_code"));
    }
}
