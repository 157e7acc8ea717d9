#pragma once

#include <QProxyStyle>

namespace xz {

/// Fusion with measures that scale with the text size; colours and frames come from the palette and the stylesheet.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
};

} // namespace xz
