package org.petitiondesk.gui.export;

import javafx.collections.ObservableListBase;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.petition.Copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a copy prints of any number of signatures. Only pages that were looked at lately are in
 * memory; they are read behind the window.
 */
final class HitRows extends ObservableListBase<Hit> {
    static final int PAGE = 64;
    private static final int MOST_PAGES = 16;

    private final Desk desk;
    private final SignatureRoll roll;
    private final Copy copy;
    private final Consumer<Exception> failures;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true);
    private final Set<Integer> reading = new HashSet<>();

    HitRows(Desk desk, SignatureRoll roll, Copy copy, Consumer<Exception> failures) {
        this.desk = desk;
        this.roll = roll;
        this.copy = copy;
        this.failures = failures;
    }

    @Override
    public int size() {
        return roll.size();
    }

    SignatureRoll roll() {
        return roll;
    }

    @Override
    public Hit get(int index) {
        int page = index / PAGE;
        List<Hit> read = pages.get(page);
        if (read == null) {
            read(page);
            return Hit.UNREAD;
        }
        return read.get(index % PAGE);
    }

    private void read(int page) {
        if (!reading.add(page)) {
            return;
        }
        SignatureRoll few = roll.part(page * PAGE, Math.min(size(), (page + 1) * PAGE));
        desk.thread()
                .run(
                        () -> desk.open().library().signatures().read(few),
                        read -> show(page, few, read),
                        failures);
    }

    private void show(int page, SignatureRoll few, List<Placed> read) {
        reading.remove(page);
        List<Hit> shown = new ArrayList<>(Collections.nCopies(few.size(), Hit.UNREAD));
        for (Placed placed : read) {
            shown.set(
                    few.indexOf(placed.place()),
                    Hit.of(placed.signed().signature(), copy, desk.words()));
        }
        pages.put(page, shown);
        if (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
        // Not as other rows: a table forgets the chosen one when all its rows are others.
        beginChange();
        for (int i = 0; i < few.size(); i++) {
            nextUpdate(page * PAGE + i);
        }
        endChange();
    }

    /** How many rows are in memory. */
    int inMemory() {
        return pages.values().stream().mapToInt(List::size).sum();
    }
}
