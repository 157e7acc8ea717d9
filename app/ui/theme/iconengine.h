#pragma once

#include <QIconEngine>
#include <QString>

#include "ui/theme/theme.h"

namespace xz {

/// Paints an SVG of ":/icons" in the colour a token has at that moment, so that an icon follows light and dark without being made anew.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QString m_name;
    Token m_token;
};

} // namespace xz
