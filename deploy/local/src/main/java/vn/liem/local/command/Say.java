package vn.liem.local.command;

import java.io.PrintWriter;

/** Speaks to the person at the keyboard, in English and in Vietnamese. */
record Say(PrintWriter out) {

    void both(String english, String vietnamese) {
        out.println(english);
        out.println(vietnamese);
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void notRunning() {
        both("Liêm is not running: start it with ./liem up.", "Liêm chưa chạy: hãy khởi động bằng ./liem up.");
    }
}
