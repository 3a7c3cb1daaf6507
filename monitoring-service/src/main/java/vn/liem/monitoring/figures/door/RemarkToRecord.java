package vn.liem.monitoring.figures.door;

import vn.liem.monitoring.figures.Remark;
import vn.liem.service.door.HasForm;

/**
 * What is sent to remark on a figure of a draft.
 *
 * @param figure the id of the figure
 */
public record RemarkToRecord(@HasForm("[A-Za-z_.]{1,60}") String figure, Remark remark) {}
