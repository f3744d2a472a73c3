/// A table longer than a screen keeps its head in view while it scrolls.
func scrollClass(_ rows: Int) -> String { rows > 15 ? "scroll long" : "scroll" }
