package org.petitiondesk.gui.sheet.entry;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.ScriptFields;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.sheet.entry.LineComposer.Carried;
import org.petitiondesk.l10n.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line that is typed. */
final class LineEditor extends VBox {
    private static final List<Cell> ORDER = List.of(Cell.values());

    private final EntryViewModel model;
    private final CompletionViewModel completion;
    private final Words words;
    private final StrikeViewModel strike;
    private final StrikeView question;
    private final Map<Cell, Region> cells = new EnumMap<>(Cell.class);

    LineEditor(EntryViewModel model, CompletionViewModel completion, Widths widths) {
        this.model = model;
        this.completion = completion;
        this.words = model.desk().words();
        this.strike = new StrikeViewModel(model);
        setId("entry-editor");
        getStyleClass().add("entry-editor");
        EntryFields fields = model.fields();
        cells.put(Cell.NAME, field(Cell.NAME, fields.name));
        cells.put(Cell.OWN_SCRIPT, field(Cell.OWN_SCRIPT, fields.ownScript));
        TextField place = field(Cell.PLACE, fields.place);
        TextField date = field(Cell.DATE, fields.date);
        cells.put(Cell.PLACE, place);
        cells.put(Cell.DATE, date);
        cells.put(Cell.CONSENT, new ConsentCell(fields.consent, words));
        cells.put(Cell.ORGANIZATION, field(Cell.ORGANIZATION, fields.organization));
        model.carriedProperty()
                .subscribe(carried -> {
                    place.setPromptText(carried.place());
                    date.setPromptText(carried.day().map(words::shortDay).orElse(""));
                });
        Label number = widths.number(new Label());
        number.getStyleClass().addAll("entry-number", "current");
        number.textProperty().bind(model.currentProperty().asString());
        HBox line = new HBox(number);
        line.getStyleClass().add("copied-line");
        cells.forEach((cell, region) -> {
            line.getChildren().add(widths.of(cell, new StackPane(region)));
            region.focusedProperty()
                    .subscribe(isFocused -> {
                        if (isFocused) {
                            strike.leave();
                            completion.enter(Optional.of(cell));
                        }
                    });
        });
        question = new StrikeView(strike, words);
        strike.askedProperty().subscribe(asked -> ask(asked.isPresent()));
        getChildren().addAll(line, fault(), question);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private TextField field(Cell cell, StringProperty text) {
        TextField field = new TextField();
        field.setId("entry-" + cell.id());
        field.getStyleClass().add("entry-field");
        ScriptFields.dress(field);
        TwoWay.bind(field.textProperty(), text);
        var carried = model.carriedProperty();
        field.accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> spoken(cell, carried.get()),
                                model.currentProperty(),
                                carried));
        return field;
    }

    private String spoken(Cell cell, Carried carried) {
        String name =
                words.say("entry.cell", model.currentProperty().get(), words.say(cell.word()));
        String above =
                switch (cell) {
                    case PLACE -> carried.place();
                    case DATE -> carried.day().map(words::date).orElse("");
                    case NAME, OWN_SCRIPT, CONSENT, ORGANIZATION -> "";
                };
        return above.isEmpty() ? name : words.say("entry.cell-carried", name, above);
    }

    private Label fault() {
        Label fault = new Label();
        fault.setId("entry-fault");
        fault.getStyleClass().addAll("error", "entry-fault");
        fault.setWrapText(true);
        model.faultProperty()
                .subscribe(found -> {
                    fault.setText(
                            found.map(one -> words.say(one.key(), one.argument())).orElse(""));
                    fault.setVisible(found.isPresent());
                    fault.setManaged(found.isPresent());
                    found.ifPresent(one -> focus(one.cell()));
                });
        return fault;
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || isAnswer(event)) {
            return;
        }
        boolean isDone =
                event.isAltDown()
                        ? pressWithAlt(event.getCode())
                        : switch (event.getCode()) {
                            case ENTER -> {
                                go(model.next(), Cell.NAME);
                                yield true;
                            }
                            case DOWN -> {
                                go(model.next(), focused());
                                yield true;
                            }
                            case UP -> {
                                go(model.previous(), focused());
                                yield true;
                            }
                            case TAB -> event.isShiftDown() ? back() : forth();
                            case ESCAPE -> dismiss();
                            default -> false;
                        };
        if (isDone) {
            event.consume();
        }
    }

    /** Whether the key is for the question why the line is struck out. */
    private boolean isAnswer(KeyEvent event) {
        return question.isFocused()
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE);
    }

    private boolean pressWithAlt(KeyCode key) {
        switch (key) {
            case DOWN -> completion.move(1);
            case UP -> completion.move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Asks why the line is struck out, or takes the mark away. */
    void strike() {
        completion.dismiss();
        strike.strike();
    }

    private void ask(boolean isAsked) {
        boolean wasFocused = question.isFocused();
        question.setVisible(isAsked);
        question.setManaged(isAsked);
        if (isAsked) {
            question.requestFocus();
        } else if (wasFocused) {
            focus(Cell.NAME);
        }
    }

    private void go(boolean isThere, Cell cell) {
        if (isThere) {
            focus(cell);
        }
    }

    private boolean dismiss() {
        boolean isShowing = !completion.offersProperty().get().isEmpty();
        completion.dismiss();
        return isShowing;
    }

    /** To the next cell, taking what is offered; from the last one on to the next line. */
    private boolean forth() {
        completion.take();
        int next = ORDER.indexOf(focused()) + 1;
        if (next < ORDER.size()) {
            focus(ORDER.get(next));
            return true;
        }
        if (model.currentProperty().get() == model.rows().size()) {
            return !model.commit();
        }
        go(model.next(), ORDER.getFirst());
        return true;
    }

    private boolean back() {
        int before = ORDER.indexOf(focused()) - 1;
        if (before >= 0) {
            focus(ORDER.get(before));
            return true;
        }
        if (model.currentProperty().get() == 1) {
            return false;
        }
        go(model.previous(), ORDER.getLast());
        return true;
    }

    private Cell focused() {
        return cells.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Cell.NAME);
    }

    /** Puts the caret into a cell. */
    void focus(Cell cell) {
        Region region = cells.get(cell);
        if (region != null) {
            region.requestFocus();
            if (region instanceof TextField field) {
                field.selectAll();
            }
        }
    }

    /** Whether the caret is in the line. */
    boolean isTyped() {
        return cells.values().stream().anyMatch(Node::isFocused);
    }

    /** The cell that is typed. */
    Region cell() {
        return cells.getOrDefault(focused(), this);
    }
}
