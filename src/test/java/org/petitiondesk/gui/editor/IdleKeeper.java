package org.petitiondesk.gui.editor;

/** Keeps no word. */
final class IdleKeeper implements WordKeeper {
    @Override
    public void add(String word) {}

    @Override
    public void ignore(String word) {}

    @Override
    public void remove(String word) {}
}
