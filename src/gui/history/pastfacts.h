// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pasttable.h"

#include <QScrollArea>

namespace fleetsync {

class FactList;

/// All that is known of one past sync.
class PastFacts : public QScrollArea
{
    Q_OBJECT
public:
    explicit PastFacts(QWidget *parent = nullptr);

    void show(const PastRow &row, const PastWords &words, const QDateTime &now);

private:
    FactList *m_facts;
};

} // namespace fleetsync
