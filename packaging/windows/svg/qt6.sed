# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# What Qt 6 says otherwise than Qt 5, in QtSvg's sources.
s/^\( *unicode = \)0;/\1QChar();/
s/? 0 : uncStr\.at(0)/? QChar() : uncStr.at(0)/
s/\*const_cast<QChar \*>(end) = 0;/*const_cast<QChar *>(end) = QChar();/
/QString attribute(NodePtr node, const QString &name) const override/{
    s//QString attributeValue(NodePtr node, const QCss::AttributeSelector \&selector) const override/
    n
    s/{/{ const QString name = selector.name;/
}
s/(id)\.toAffine();/(id);/
/#include <QtGui\/qmatrix\.h>/d
s/^\( *\)QMatrix \(.*\bmatrixForElement\)/\1QTransform \2/
s/setWeight(SVGToQtWeight(states\.fontWeight))/setWeight(QFont::Weight(SVGToQtWeight(states.fontWeight)))/
