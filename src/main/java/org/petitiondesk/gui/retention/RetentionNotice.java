package org.petitiondesk.gui.retention;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Icons;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.NamesKept;

import java.time.LocalDate;
import java.util.List;

/** Says that names have been kept longer than was meant; not there while there are none. */
public final class RetentionNotice extends VBox {
    private final Desk desk;
    private final Button notice = new Button();

    /**
     * @param show shows how long names are kept
     */
    public RetentionNotice(Desk desk, Runnable show) {
        this.desk = desk;
        setId("retention-notice");
        getStyleClass().add("retention-notice");
        notice.getStyleClass().add("flat");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE, "warning"));
        notice.setOnAction(event -> show.run());
        getChildren().add(notice);
        tell(List.of());
        look();
        // While it is not there, nobody waits for it to go.
        desk.changes()
                .revisionProperty()
                .subscribe((before, now) -> {
                    if (isVisible()) {
                        look();
                    }
                });
    }

    private void look() {
        LocalDate today = LocalDate.now(desk.clock());
        desk.ask(() -> NamesKept.due(desk.open().library(), today), this::tell);
    }

    private void tell(List<Petition> due) {
        setVisible(!due.isEmpty());
        setManaged(!due.isEmpty());
        notice.setText(
                due.size() == 1
                        ? desk.words().say("retention.due-one", due.getFirst().code())
                        : desk.words().say("retention.due-many", due.size()));
    }
}
