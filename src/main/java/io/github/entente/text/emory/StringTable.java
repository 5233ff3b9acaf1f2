package io.github.entente.text.emory;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * A fixed set of strings, each numbered from 0, in five arrays instead of a million objects: it is read from disk in
 * one gulp and takes a third of the memory of a hash map.
 */
final class StringTable implements Serializable {

    private static final long serialVersionUID = 1;

    /** All strings in UTF-8, one after the other. */
    private final byte[] pool;
    /** Where string n begins in the pool; one more at the end. */
    private final int[] begins;
    private final int[] hashes;
    /** Open addressing: the number of the string, plus one; 0 is free. */
    private final int[] slots;

    /** @param strings the strings, no two equal; their numbers are their places here */
    StringTable(Collection<String> strings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(strings.size() * 12);
        begins = new int[strings.size() + 1];
        hashes = new int[strings.size()];
        slots = new int[Math.max(4, Integer.highestOneBit(strings.size()) * 4)];
        int number = 0;
        for (String string : strings) {
            bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            begins[number + 1] = bytes.size();
            hashes[number] = string.hashCode();
            slots[freeSlot(hashes[number])] = ++number;
        }
        pool = bytes.toByteArray();
    }

    int size() {
        return hashes.length;
    }

    /** The number of a string, or -1 if it is not in the table. */
    int find(String string) {
        int hash = string.hashCode();
        byte @org.jspecify.annotations.Nullable [] wanted = null;
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash) {
                wanted = wanted == null ? string.getBytes(StandardCharsets.UTF_8) : wanted;
                if (Arrays.equals(pool, begins[number], begins[number + 1], wanted, 0, wanted.length)) {
                    return number;
                }
            }
        }
        return -1;
    }

    private int freeSlot(int hash) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
