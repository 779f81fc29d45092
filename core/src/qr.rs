//! Draws a code for the buyer to scan, here and not by a service elsewhere: its content is a payment.

use qrcode::{Color, EcLevel, QrCode};

use crate::error::{AlipayError, Result};

/// An SVG image, black on white with the quiet zone that scanners need. It scales to the size you give it.
///
/// # Errors
/// `InvalidRequest` when there is no text, or more than a QR code can hold.
pub fn qr_svg(text: &str) -> Result<String> {
    let code = Code::new(text)?;
    let side = code.side;
    let mut path = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let run = (x..side).take_while(|x| code.dark(*x, y)).count();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run + 1;
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>"
    ))
}

/// A PNG image, eight pixels for each module of the code.
///
/// # Errors
/// As [`qr_svg`].
pub fn qr_png(text: &str) -> Result<Vec<u8>> {
    const SCALE: usize = 8;
    let code = Code::new(text)?;
    let side = code.side * SCALE;
    // A module is eight pixels wide and a pixel is one bit, so a byte is a module.
    let row = |y| (0..code.side).map(move |x| (x, y));
    let pixels: Vec<u8> = (0..side)
        .flat_map(|line| row(line / SCALE))
        .map(|(x, y)| if code.dark(x, y) { 0x00 } else { 0xff })
        .collect();
    let failed = |_| AlipayError::config("the image could not be written");
    let width = u32::try_from(side).unwrap_or(u32::MAX);
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, width);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&pixels).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(out)
}

/// The modules of a code with its quiet zone.
struct Code {
    modules: Vec<Color>,
    width: usize,
    side: usize,
}

impl Code {
    fn new(text: &str) -> Result<Self> {
        if text.is_empty() {
            return Err(AlipayError::invalid("qr_code", "required", "there is no code to draw"));
        }
        let code = QrCode::with_error_correction_level(text, EcLevel::M)
            .map_err(|_| AlipayError::invalid("qr_code", "max_length", "qr_code is longer than a QR code can hold"))?;
        let width = code.width();
        Ok(Self {
            modules: code.into_colors(),
            width,
            side: width + 2 * QUIET,
        })
    }

    fn dark(&self, x: usize, y: usize) -> bool {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET), y.checked_sub(QUIET)) else {
            return false;
        };
        x < self.width && self.modules.get(y * self.width + x) == Some(&Color::Dark)
    }
}

/// Light modules around the code; ISO/IEC 18004 wants four.
const QUIET: usize = 4;
