package org.heed.review;

/// A rectangle on a page, in points (1/72 inch) from the top left corner as the reader sees the page.
public record Box(double left, double top, double right, double bottom) {

    /// The four edges as one word, for keeping; [#kept(String)] reads it back exactly.
    public String notation() {
        return left + "," + top + "," + right + "," + bottom;
    }

    public static Box kept(String notation) {
        String[] edges = notation.split(",", -1);
        return new Box(
                Double.parseDouble(edges[0]),
                Double.parseDouble(edges[1]),
                Double.parseDouble(edges[2]),
                Double.parseDouble(edges[3]));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middle() {
        return (top + bottom) / 2;
    }

    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// How much of the narrower one's width the two share, 0 to 1.
    public double sharedWidth(Box other) {
        double shared = Math.min(right, other.right) - Math.max(left, other.left);
        double narrower = Math.min(width(), other.width());
        return shared <= 0 || narrower <= 0 ? 0 : shared / narrower;
    }
}
