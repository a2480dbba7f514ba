package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

class TwoWayTest {
    @Test
    void givesBothOneValue() {
        StringProperty shown = new SimpleStringProperty("shown");
        StringProperty kept = new SimpleStringProperty("kept");
        TwoWay.bind(shown, kept);
        assertEquals("kept", shown.get());
        shown.set("typed");
        assertEquals("typed", kept.get());
        kept.set("read");
        assertEquals("read", shown.get());
    }

    @Test
    void keepsAModelForAsLongAsItsView() {
        StringProperty shown = new SimpleStringProperty("");
        List<String> told = new ArrayList<>();
        bindToAModelThatNobodyHolds(shown, told);
        collect();
        shown.set("typed");
        assertEquals(List.of("", "typed"), told);
    }

    private static void bindToAModelThatNobodyHolds(StringProperty shown, List<String> told) {
        StringProperty kept = new SimpleStringProperty("");
        TwoWay.bind(shown, kept);
        kept.subscribe(value -> told.add(value));
    }

    /** Until something that nobody holds is gone. */
    private static void collect() {
        WeakReference<Object> nobody = new WeakReference<>(new Object());
        while (nobody.get() != null) {
            System.gc();
        }
    }
}
