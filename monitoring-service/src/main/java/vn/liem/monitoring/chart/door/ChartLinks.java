package vn.liem.monitoring.chart.door;

import vn.liem.monitoring.door.Address;

/** Where a chart is to be had as a file. */
public record ChartLinks(String svg, String png, String csv) {

    /** The files of a chart of the page at this address, with the view that is open. */
    public static ChartLinks of(Address page, String chart) {
        return new ChartLinks(of(page, chart, "svg"), of(page, chart, "png"), of(page, chart, "csv"));
    }

    private static String of(Address page, String chart, String form) {
        return page.at("%s/%s.%s".formatted(page.path(), chart, form)).toString();
    }
}
