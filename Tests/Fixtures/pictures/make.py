"""Makes the pictures of the tests: python3 make.py, with Pillow. Each shows four fields, seen upright: red and green
above, blue and white below."""

import pathlib
from PIL import Image

HERE = pathlib.Path(__file__).parent
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255)


def fields(width, height):
    picture = Image.new("RGB", (width, height))
    for box, colour in (((0, 0), RED), ((1, 0), GREEN), ((0, 1), BLUE), ((1, 1), WHITE)):
        picture.paste(colour, (box[0] * width // 2, box[1] * height // 2, (box[0] + 1) * width // 2, (box[1] + 1) * height // 2))
    return picture


# What a camera would have stored, held in each of the eight ways.
STORED = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}
for orientation, turn in STORED.items():
    picture = fields(64, 32)
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "LOA-HIDDEN-NOTE"
    exif.get_ifd(0x8825).update({1: "N", 2: (10.0, 14.0, 30.0), 3: "E", 4: (106.0, 22.0, 12.0)})
    picture = picture.transpose(turn) if turn is not None else picture
    picture.save(HERE / f"held-{orientation}.jpg", exif=exif, quality=92, subsampling=0)
fields(64, 32).transpose(STORED[8]).save(HERE / "held-8.webp", exif=exif, lossless=True)
Image.new("CMYK", (8, 8)).save(HERE / "print.jpg")
fields(8, 8).save(HERE / "moving.webp", save_all=True, append_images=[fields(8, 8).rotate(90)])
clear = Image.new("RGBA", (64, 32), (0, 0, 0, 0))
clear.paste(RED + (255,), (0, 0, 32, 32))
clear.save(HERE / "clear.png")
fields(2000, 1000).save(HERE / "large.jpg", quality=60)
