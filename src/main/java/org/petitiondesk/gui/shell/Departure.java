package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.Place;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.l10n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes out of a library only once all that was typed in its rooms is on the disk; otherwise says
 * what is not, and lets the person choose.
 */
final class Departure {
    private final ShellViewModel model;
    private final Map<Place, Room> rooms;
    private final Way way;
    private final Words words;
    private boolean isUnderWay;

    /** What the window does on the way out. */
    interface Way {
        /** Nothing more can be typed, nor be seen, until it is known whether all is kept. */
        void hide();

        /** Shows the rooms again, and why they cannot be left just so. */
        void stay(List<String> reasons, Runnable goAllTheSame);
    }

    Departure(ShellViewModel model, Map<Place, Room> rooms, Way way) {
        this.model = model;
        this.rooms = rooms;
        this.way = way;
        this.words = model.desk().words();
    }

    /**
     * Keeps what was typed.
     *
     * @param go closes the library
     */
    void begin(Runnable go) {
        if (isUnderWay) {
            return;
        }
        isUnderWay = true;
        List<String> reasons = new ArrayList<>();
        rooms.forEach((place, room) -> {
            if (!room.leave()) {
                reasons.add(words.say("leave.not-kept", words.say(place.word())));
            }
        });
        model.desk().jobs().cancel();
        way.hide();
        model.desk().changes().whenKept(lost -> arrive(reasons, lost, go));
    }

    private void arrive(List<String> reasons, Optional<Exception> lost, Runnable go) {
        isUnderWay = false;
        lost.ifPresent(failure -> reasons.addFirst(FailureWords.of(failure, words)));
        if (reasons.isEmpty()) {
            go.run();
        } else {
            way.stay(reasons, go);
        }
    }
}
