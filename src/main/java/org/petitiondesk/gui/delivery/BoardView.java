package org.petitiondesk.gui.delivery;

import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.delivery.DeliveryState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cities as cards in four columns, one for each state; arrows go from card to card. */
final class BoardView extends ScrollPane {
    private static final List<DeliveryState> STATES = List.of(DeliveryState.values());

    private final DeliveriesViewModel model;
    private final Words words;
    private final Runnable open;
    private final Runnable details;

    /** Both in the order of the states. */
    private final List<VBox> columns = new ArrayList<>();

    private final List<Label> counts = new ArrayList<>();
    private final Map<Id, CityCard> cards = new HashMap<>();

    /**
     * @param open shows the details of the chosen city
     * @param details goes to them
     */
    BoardView(DeliveriesViewModel model, Runnable open, Runnable details) {
        this.model = model;
        this.words = model.words();
        this.open = open;
        this.details = details;
        setId("deliveries-board");
        getStyleClass().add("board");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        HBox board = new HBox();
        board.getStyleClass().add("board-columns");
        for (DeliveryState state : STATES) {
            VBox column = column(state);
            HBox.setHgrow(column, Priority.ALWAYS);
            board.getChildren().add(column);
        }
        setContent(board);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.citiesProperty().subscribe(() -> show(model.citiesProperty()));
        model.packs()
                .standing()
                .addListener(
                        (MapChangeListener<Id, PackCourse.Standing>)
                                change ->
                                        Optional.ofNullable(cards.get(change.getKey()))
                                                .ifPresent(card ->
                                                        card.show(
                                                                card.city(),
                                                                packing(card.city()))));
        model.chosenProperty().subscribe(chosen -> choose());
        model.marked().addListener((SetChangeListener<Id>) change -> choose());
    }

    private VBox column(DeliveryState state) {
        Label title = new Label(Outcomes.name(state, words));
        title.setGraphic(Icons.icon(Outcomes.icon(state), "second-icon"));
        title.getStyleClass().add("board-title");
        Label count = new Label();
        count.getStyleClass().add("second");
        HBox head = new HBox(title, count);
        head.getStyleClass().add("board-head");
        VBox cardsOf = new VBox();
        cardsOf.getStyleClass().add("board-cards");
        cardsOf.setAccessibleRole(AccessibleRole.PARENT);
        columns.add(cardsOf);
        counts.add(count);
        VBox column = new VBox(head, cardsOf);
        column.getStyleClass().add("board-column");
        column.setMinWidth(0);
        column.setPrefWidth(1);
        return column;
    }

    private void show(List<City> cities) {
        boolean hadFocus = hasFocus();
        cards.keySet().retainAll(cities.stream().map(City::id).toList());
        cities.forEach(city ->
                cards.computeIfAbsent(city.id(), id -> card(city)).show(city, packing(city)));
        for (int column = 0; column < STATES.size(); column++) {
            DeliveryState state = STATES.get(column);
            List<CityCard> there =
                    cities.stream()
                            .filter(city -> city.state() == state)
                            .map(city -> cards.get(city.id()))
                            .toList();
            if (!there.equals(columns.get(column).getChildren())) {
                columns.get(column).getChildren().setAll(there);
            }
            counts.get(column).setText(words.say("number", there.size()));
        }
        choose();
        if (hadFocus) {
            begin();
        }
    }

    private Optional<PackCourse.Standing> packing(City city) {
        return Optional.ofNullable(model.packs().standing().get(city.id()));
    }

    private CityCard card(City city) {
        CityCard card = new CityCard(city, words);
        card.setId("city-" + city.id());
        card.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    card.requestFocus();
                    if (event.isShortcutDown()) {
                        model.mark(card.city());
                    } else {
                        model.marked().clear();
                    }
                });
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open.run());
        card.focusedProperty()
                .subscribe(isFocused -> {
                    if (isFocused && !model.select(card.city())) {
                        begin();
                    }
                });
        return card;
    }

    private void choose() {
        Optional<Id> chosen = model.chosenProperty().get().map(City::id);
        cards.forEach((id, card) -> {
            card.choose(chosen.equals(Optional.of(id)));
            card.mark(model.marked().contains(id));
        });
    }

    private boolean hasFocus() {
        return cards.values().stream().anyMatch(CityCard::isFocused);
    }

    private void key(KeyEvent event) {
        Optional<CityCard> focused =
                cards.values().stream().filter(CityCard::isFocused).findFirst();
        if (focused.isPresent() && isDone(event, focused.get())) {
            event.consume();
        }
    }

    private boolean isDone(KeyEvent event, CityCard card) {
        var outcome = OutcomeKeys.of(event);
        outcome.ifPresent(model.inspector()::tell);
        if (outcome.isPresent()) {
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case KeyCode.UP -> go(card, 0, -1);
            case KeyCode.DOWN -> go(card, 0, 1);
            case KeyCode.LEFT -> go(card, -1, 0);
            case KeyCode.RIGHT -> go(card, 1, 0);
            case KeyCode.SPACE -> model.mark(card.city());
            case KeyCode.ENTER -> details.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next card in a direction, over columns that are empty. */
    private void go(CityCard from, int across, int down) {
        int column = STATES.indexOf(from.city().state());
        int row = column(column).indexOf(from);
        if (across == 0) {
            row += down;
        } else {
            do {
                column += across;
            } while (isColumn(column) && column(column).isEmpty());
        }
        if (isColumn(column) && row >= 0 && (across != 0 || row < column(column).size())) {
            List<CityCard> there = column(column);
            focus(there.get(Math.min(row, there.size() - 1)));
        }
    }

    private static boolean isColumn(int number) {
        return number >= 0 && number < STATES.size();
    }

    private List<CityCard> column(int number) {
        return columns.get(number).getChildren().stream().map(CityCard.class::cast).toList();
    }

    private void focus(CityCard card) {
        card.requestFocus();
        double height = getContent().getLayoutBounds().getHeight();
        double shown = getViewportBounds().getHeight();
        double top = getContent().sceneToLocal(card.localToScene(card.getLayoutBounds())).getMinY();
        double above = getVvalue() * Math.max(0, height - shown);
        if (height > shown && (top < above || top + card.getHeight() > above + shown)) {
            setVvalue(Math.clamp((top - shown / 2) / (height - shown), 0, 1));
        }
    }

    /** Puts the focus on the chosen city. */
    void begin() {
        model.chosenProperty().get().map(city -> cards.get(city.id())).ifPresent(this::focus);
    }
}
