package org.petitiondesk.gui.signatory;

import javafx.scene.Node;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ConsentBar;
import org.petitiondesk.gui.common.ScriptText;
import org.petitiondesk.gui.signatory.NumbersViewModel.Part;
import org.petitiondesk.gui.signatory.NumbersViewModel.Row;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.workflow.PetitionNumbers;

import java.util.List;

/** The picture of some numbers: each bar has its name and its number beside it. */
final class NumbersChart extends VBox {
    private static final double LONGEST = 300;
    private static final double SHORTEST = 2;

    private final Words words;

    NumbersChart(Part part, PetitionNumbers numbers, List<Row> rows, Words words) {
        this.words = words;
        getStyleClass().add("numbers-chart");
        if (rows.isEmpty()) {
            getChildren().add(new Label(words.say("numbers.none")));
            return;
        }
        switch (part) {
            case TIME -> getChildren().addAll(steps(numbers));
            case STANDING -> {
                getChildren().add(new ConsentBar(numbers.numbers().consents(), words));
                getChildren().add(bars(rows.subList(Consent.values().length, rows.size())));
            }
            case COUNTRIES, PLACES, ORGANIZATIONS, SOURCES -> getChildren().add(bars(rows));
        }
    }

    private List<Node> steps(PetitionNumbers numbers) {
        XYChart.Series<String, Number> counts = new XYChart.Series<>();
        XYChart.Series<String, Number> sums = new XYChart.Series<>();
        for (PetitionNumbers.Step step : numbers.steps()) {
            String day = step.from().toString();
            counts.getData().add(new XYChart.Data<>(day, step.count()));
            sums.getData().add(new XYChart.Data<>(day, step.sum()));
        }
        BarChart<String, Number> bars =
                new BarChart<>(new CategoryAxis(), axis("numbers.chart-count"));
        bars.setCategoryGap(1);
        bars.setBarGap(0);
        AreaChart<String, Number> area =
                new AreaChart<>(new CategoryAxis(), axis("numbers.chart-sum"));
        area.setCreateSymbols(numbers.steps().size() == 1);
        return List.of(chart(bars, counts), chart(area, sums));
    }

    private NumberAxis axis(String key) {
        NumberAxis axis = new NumberAxis();
        axis.setLabel(words.say(key));
        axis.setMinorTickVisible(false);
        return axis;
    }

    private static Node chart(
            XYChart<String, Number> chart, XYChart.Series<String, Number> series) {
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(0);
        chart.setPrefHeight(196);
        chart.getData().add(series);
        return chart;
    }

    private GridPane bars(List<Row> rows) {
        GridPane bars = new GridPane();
        bars.getStyleClass().add("numbers-bars");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        names.setMaxWidth(220);
        bars.getColumnConstraints().add(names);
        long most = rows.stream().mapToLong(Row::count).max().orElse(1);
        for (Row row : rows) {
            Region bar = new Region();
            bar.getStyleClass().add("numbers-bar");
            bar.setMinWidth(
                    row.count() == 0 ? 0 : Math.max(SHORTEST, LONGEST * row.count() / most));
            bar.setMaxWidth(bar.getMinWidth());
            Label count = new Label(words.say("number", row.count()));
            count.getStyleClass().add("figure");
            bars.addRow(bars.getRowCount(), new ScriptText(row.name()), bar, count);
        }
        return bars;
    }
}
