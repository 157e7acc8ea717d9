#pragma once

namespace xz {

/// The grid of GB/T 9704-2012 5.2.2, 5.2.3: 28 characters a line, 22 lines a page, a text area of 156 × 225 mm on A4.
struct PageGrid {
    double left = 28;
    double top = 37;
    double width = 156;
    double height = 225;
    int columns = 28;
    int lines = 22;
    bool fullHeight = false; ///< other reading of 撑满版心: line 1 at the top edge, line 22 at the bottom edge

    double cell() const { return width / columns; }
    double pitch(double em) const { return fullHeight ? (height - em) / (lines - 1) : height / lines; }
    /// Top of the character frame of `size` mm in a line (from 0), `em` being the body's size.
    double frameTop(int line, double size, double em) const
    {
        const double centre = fullHeight ? top + line * pitch(em) + em / 2 : top + (line + 0.5) * pitch(em);
        return centre - size / 2;
    }
};

} // namespace xz
