// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/explanations.h"

#include <QDebug>
#include <QFile>

/// Outside of all namespaces, as the macro wants it. Without this reference the linker drops the
/// resources from the static library.
static void loadExplanations()
{
    Q_INIT_RESOURCE(explanations);
}

namespace fleetsync {

namespace {

ExplanationRules carriedRules()
{
    loadExplanations();
    QFile file(QStringLiteral(":/explanations/rules.json"));
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto rules = ExplanationRules::parse(json);
    if (!rules) {
        qWarning("rules.json: fault %d at %s", static_cast<int>(rules.error().fault),
                 qUtf8Printable(rules.error().place));
    }
    return rules.value_or(ExplanationRules());
}

} // namespace

const ExplanationRules &explanationRules()
{
    static const ExplanationRules rules = carriedRules();
    return rules;
}

Explanation explainCode(const QString &code)
{
    return explanationRules().explainCode(code);
}

Explanation explainFailure(const QString &failureReason)
{
    return explanationRules().explainFailure(failureReason);
}

} // namespace fleetsync
