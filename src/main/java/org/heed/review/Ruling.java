package org.heed.review;

/// A straight line drawn on a page, horizontal or vertical, in points: the edge of a box or a table cell.
public record Ruling(Box box) {

    public boolean isHorizontal() {
        return box.width() >= box.height();
    }
}
