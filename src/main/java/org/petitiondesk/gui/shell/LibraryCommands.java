package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.letter.OwnWordsView;
import org.petitiondesk.gui.letterhead.ScansView;
import org.petitiondesk.gui.letterhead.StationeryView;
import org.petitiondesk.gui.retention.RetentionView;
import org.petitiondesk.gui.signatory.EraseView;
import org.petitiondesk.l10n.Words;

import java.util.List;

/** What concerns the whole library, in whichever room one is. */
final class LibraryCommands {
    private LibraryCommands() {}

    static List<Command> of(Desk desk, Overlay overlay) {
        Words words = desk.words();
        return List.of(
                Command.of(
                        words.say("letterhead.menu"),
                        () ->
                                overlay.show(
                                        new StationeryView(desk, overlay::close),
                                        words.say("letterhead.title"))),
                Command.of(
                        words.say("scan.menu"),
                        () ->
                                overlay.show(
                                        new ScansView(desk, overlay::close),
                                        words.say("scan.title"))),
                Command.of(
                        words.say("letter.own-words-menu"), () -> OwnWordsView.show(desk, overlay)),
                Command.of(words.say("retention.menu"), () -> showRetention(desk, overlay)),
                Command.of(words.say("signatory.erase"), () -> EraseView.show(desk, overlay)));
    }

    /** Shows how long names are kept. */
    static void showRetention(Desk desk, Overlay overlay) {
        overlay.show(new RetentionView(desk, overlay::close), desk.words().say("retention.title"));
    }
}
