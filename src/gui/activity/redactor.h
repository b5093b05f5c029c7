// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QByteArrayList>
#include <QString>

namespace fleetsync {

/// Takes secrets out of a text that leaves the program: those that it is told of, whatever looks
/// like a key or token, and what a server may have echoed of the key, of which only the last four
/// characters are known here.
class Redactor
{
public:
    void add(const Secret &secret);
    /// @param masked as Secret::masked() gives it
    void addMasked(const QString &masked);

    QString redacted(QString text) const;

private:
    QByteArrayList m_secrets;
    QString m_end; ///< of the key
};

} // namespace fleetsync
