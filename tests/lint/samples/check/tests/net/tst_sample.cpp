// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
void rows()
{
    QTest::newRow("fin_before_reply: good");
    QTest::newRow("rst_before_reply: in two lines, "
                  "and good");
    // QTest::newRow("dns_fail: in a comment alone");
    row("another name: good", R"({"dns_fail": "quoted"})");
    row("slow_header: good", {});
    row("made_up: good", {});
}
