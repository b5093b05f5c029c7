// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QUrl;

namespace fleetsync {

class NoticeArea;

/// Most of the demo's addresses are invented, and nothing of it leaves this computer.
enum class InDemo { No, Yes };

/// Opens the address in the browser; a notice says why when it does not.
void openOutside(const QUrl &link, InDemo inDemo, NoticeArea &notices);

} // namespace fleetsync
