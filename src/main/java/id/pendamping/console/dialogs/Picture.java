package id.pendamping.console.dialogs;

import id.pendamping.dialog.Arrow;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where each step of a dialog and each way between them is drawn, in pixels. The layers are those of ELK.
 *
 * @param boxes in the order of the file
 */
record Picture(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int LETTER = 8;
    private static final int PADDING = 24;
    private static final int NARROWEST = 110;
    private static final int HEIGHT = 62;

    /** @param kind of the step */
    record Box(String step, String kind, int x, int y, int width, int height) {

        /** The middle, for its words. */
        public int middle() {
            return x + width / 2;
        }
    }

    /**
     * @param path as SVG writes it
     * @param sort of the arrow
     */
    record Line(String path, String sort, String from, String to, String label) {
    }

    static {
        // The library's own service does this when it looks for layouts by name; here there is one.
        LayoutMetaDataService.initElkReflect();
    }

    static Picture of(Dialog dialog) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        graph.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, EnumSet.noneOf(NodeLabelPlacement.class));
        Map<String, ElkNode> nodes = new HashMap<>();
        for (Step step : dialog.steps().values()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(Math.max(NARROWEST, step.id().length() * LETTER + PADDING), HEIGHT);
            nodes.put(step.id(), node);
        }
        Map<Arrow, ElkEdge> edges = new HashMap<>();
        List<Arrow> arrows = Arrow.of(dialog).stream().distinct().filter(arrow -> nodes.containsKey(arrow.to()))
                .toList();
        arrows.forEach(arrow -> edges.put(arrow,
                ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()))));
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Box> boxes = dialog.steps().values().stream()
                .map(step -> box(step, Objects.requireNonNull(nodes.get(step.id())))).toList();
        List<Line> lines = arrows.stream().map(arrow -> line(arrow, Objects.requireNonNull(edges.get(arrow)))).toList();
        return new Picture((int) Math.ceil(graph.getWidth()), (int) Math.ceil(graph.getHeight()), boxes, lines);
    }

    private static Box box(Step step, ElkNode node) {
        return new Box(step.id(), Kinds.of(step), (int) node.getX(), (int) node.getY(), (int) node.getWidth(),
                (int) node.getHeight());
    }

    private static Line line(Arrow arrow, ElkEdge edge) {
        List<String> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(point(points.isEmpty() ? 'M' : 'L', section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(point('L', bend.getX(), bend.getY()));
            }
            points.add(point('L', section.getEndX(), section.getEndY()));
        }
        return new Line(String.join(" ", points), arrow.sort().name().toLowerCase(Locale.ROOT), arrow.from(),
                arrow.to(), arrow.label());
    }

    private static String point(char command, double x, double y) {
        return String.format(Locale.ROOT, "%c%.0f,%.0f", command, x, y);
    }
}
