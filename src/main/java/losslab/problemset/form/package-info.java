/** The forms that a sheet of problems takes: MyST, HTML, PDF, Moodle XML, GIFT. */
package losslab.problemset.form;
