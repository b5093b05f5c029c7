// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fleetsync {

int twice( int number ) ;
int  thrice(int number);

} // namespace fleetsync
