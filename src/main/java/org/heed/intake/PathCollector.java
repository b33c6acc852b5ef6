package org.heed.intake;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.heed.review.Box;
import org.heed.review.Ruling;

/// Follows the paths that a page draws and keeps what looks like a straight level or upright line: stroked lines,
/// thin filled rectangles, and the four edges of stroked or filled rectangles.
final class PathCollector {

    /// A drawn shape thinner than this (points) is a line.
    private static final double LINE_THICKNESS = 3;
    /// A line shorter than this (points) is a tick or part of a letter.
    private static final double SHORTEST = 6;

    private final PDFStreamEngine engine;
    private final List<Box> path = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private AffineTransform toReader = new AffineTransform();
    private Point2D from = new Point2D.Double();
    private Point2D start = new Point2D.Double();

    PathCollector(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /// Begins a page: points of its content will be turned into points from the top left corner as whoever reads text
    /// of this direction sees it.
    void begin(PDPage page, int direction) {
        PDRectangle crop = page.getCropBox();
        AffineTransform turn = new AffineTransform();
        switch (direction) {
            case 90 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> turn.setTransform(-1, 0, 0, 1, crop.getWidth(), 0);
            case 270 -> turn.setTransform(0, -1, -1, 0, crop.getHeight(), crop.getWidth());
            default -> turn.setTransform(1, 0, 0, -1, 0, crop.getHeight());
        }
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        toReader = turn;
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    List<OperatorProcessor> operators() {
        List<OperatorProcessor> all = new ArrayList<>();
        all.add(operator("m", this::move));
        all.add(operator("l", this::line));
        all.add(operator("c", numbers -> jump(numbers, 4)));
        all.add(operator("v", numbers -> jump(numbers, 2)));
        all.add(operator("y", numbers -> jump(numbers, 2)));
        all.add(operator("re", this::rectangle));
        all.add(operator("h", numbers -> close()));
        for (String paint : List.of("S", "f", "F", "f*", "B", "B*")) {
            all.add(operator(paint, numbers -> paint()));
        }
        for (String closeAndPaint : List.of("s", "b", "b*")) {
            all.add(operator(closeAndPaint, numbers -> {
                close();
                paint();
            }));
        }
        all.add(operator("n", numbers -> path.clear()));
        return all;
    }

    private void move(double[] at) {
        from = point(at, 0);
        start = from;
    }

    private void line(double[] to) {
        Point2D end = point(to, 0);
        path.add(box(from, end));
        from = end;
    }

    private void jump(double[] curve, int endIndex) {
        from = point(curve, endIndex);
    }

    private void close() {
        path.add(box(from, start));
        from = start;
    }

    private void rectangle(double[] r) {
        if (r.length < 4) {
            return;
        }
        Box box = box(point(r, 0), point(new double[] {r[0] + r[2], r[1] + r[3]}, 0));
        if (Math.min(box.width(), box.height()) <= LINE_THICKNESS) {
            path.add(box);
            return;
        }
        path.add(new Box(box.left(), box.top(), box.right(), box.top()));
        path.add(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
        path.add(new Box(box.left(), box.top(), box.left(), box.bottom()));
        path.add(new Box(box.right(), box.top(), box.right(), box.bottom()));
    }

    private void paint() {
        for (Box box : path) {
            boolean thin = Math.min(box.width(), box.height()) <= LINE_THICKNESS;
            if (thin && Math.max(box.width(), box.height()) >= SHORTEST) {
                rulings.add(new Ruling(box));
            }
        }
        path.clear();
    }

    private Point2D point(double[] numbers, int index) {
        if (numbers.length < index + 2) {
            return from;
        }
        Point2D.Double point = new Point2D.Double(numbers[index], numbers[index + 1]);
        engine.getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .transform(point, point);
        toReader.transform(point, point);
        return point;
    }

    private static Box box(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    private interface Step {
        void take(double[] numbers);
    }

    private OperatorProcessor operator(String name, Step step) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                step.take(operands.stream()
                        .filter(COSNumber.class::isInstance)
                        .mapToDouble(number -> ((COSNumber) number).floatValue())
                        .toArray());
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
