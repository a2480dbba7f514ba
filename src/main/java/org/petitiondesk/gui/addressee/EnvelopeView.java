package org.petitiondesk.gui.addressee;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Picture;
import org.petitiondesk.l10n.Words;

import java.awt.image.BufferedImage;

/** An envelope in proportion; pressed, it is shown large. */
final class EnvelopeView extends VBox {
    private static final double WIDTH = 240;
    private static final double LARGE_WIDTH = 780;
    private static final double STAMP_MM = 20;
    private static final double STAMP_EDGE_MM = 8;

    EnvelopeView(EnvelopePicture picture, Overlay overlay, Words words) {
        Button front = new Button();
        front.setGraphic(front(picture.small(), picture, WIDTH));
        front.setId("envelope");
        front.getStyleClass().add("envelope-button");
        front.setAccessibleText(
                words.say("addressee.envelope") + ": " + String.join(", ", picture.lines()));
        front.setOnAction(event -> {
            VBox large =
                    new VBox(front(picture.large(), picture, LARGE_WIDTH), note(picture, words));
            large.getStyleClass().add("envelope-large");
            large.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            Button close = new Button(words.say("addressee.envelope-close"));
            close.setId("envelope-close");
            close.setOnAction(closing -> overlay.close());
            large.getChildren().add(close);
            overlay.show(large, words.say("addressee.envelope"));
        });
        getStyleClass().add("envelope-part");
        getChildren().addAll(front, note(picture, words));
    }

    private static Label note(EnvelopePicture picture, Words words) {
        Label note = new Label(words.say(MailChoice.key(picture.envelope())));
        note.getStyleClass().add("note");
        return note;
    }

    private static StackPane front(BufferedImage drawn, EnvelopePicture picture, double width) {
        StackPane front = new StackPane(Picture.view(drawn, width));
        if (!picture.hasStamp()) {
            front.getChildren().add(stamp(picture, width));
        }
        front.getStyleClass().add("envelope");
        front.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return front;
    }

    private static Region stamp(EnvelopePicture picture, double width) {
        double perMm = width / picture.envelope().widthMm();
        Region stamp = new Region();
        stamp.getStyleClass().add("stamp");
        stamp.setMaxSize(STAMP_MM * perMm, STAMP_MM * perMm);
        stamp.setTranslateX(-STAMP_EDGE_MM * perMm);
        stamp.setTranslateY(STAMP_EDGE_MM * perMm);
        StackPane.setAlignment(stamp, Pos.TOP_RIGHT);
        return stamp;
    }
}
