/**
 * Lays out a sheet "Service credit" with headings, options and the formulas of the add-in over them. Run it once in a
 * workbook; a sheet that is there already is left as it is.
 */
function main(workbook: ExcelScript.Workbook): string {
  if (workbook.getWorksheet("Service credit") !== undefined) return "There is a sheet of this name already.";
  const sheet = workbook.addWorksheet("Service credit");
  sheet.getRange("B3").setNumberFormat("@");
  sheet.getRange("A3:B6").setValues([["Month", "2026-04"], ["Fee", 1250], ["Currency", "EUR"], ["Terms", "mailgun@2022-01-14"]]);
  sheet.getRange("A8:B10").setValues([["time zone", "Europe/Paris"], ["billing zone", "Europe/Paris"], ["billed", 1400]]);
  sheet.getRange("A12:I12").setValues([["Outage", "Start", "End", "Impact", "Cause", "Claimed", "Ticket", "Channel", "Disruption shown"]]);
  sheet.getRange("K12:M12").setValues([["Kind", "Start", "End"]]);
  for (const dates of ["B13:C200", "F13:F200", "L13:M200"]) sheet.getRange(dates).setNumberFormat("yyyy-mm-dd hh:mm");
  const given = "($A$12:$I$200,$K$12:$M$200,$B$3,$B$4,$B$5,$B$6,$A$8:$B$10)";
  sheet.getRange("D3:D5").setValues([["Downtime, minutes"], ["Availability"], ["Credit"]]);
  sheet.getRange("E3:E5").setFormulas([[`=SLA.SLA_DOWNTIME${given}`], [`=SLA.SLA_AVAILABILITY${given}`], [`=SLA.SLA_CREDIT${given}`]]);
  sheet.getRange("E4").setNumberFormat("0.0000%");
  sheet.getRange("E5").setNumberFormat("#,##0.00");
  sheet.activate();
  return "Fill in the lists from row 13 on.";
}
