#pragma once

class QString;
class QWidget;

namespace deskbell::ui {

class PickBox;

/// Every country under its name in `language`; the data is its ISO 3166 code.
[[nodiscard]] PickBox *countryBox(const QString &language, QWidget *parent);
/// Every time zone that is a place; the data is its IANA name, which is shown without its underscores.
[[nodiscard]] PickBox *zoneBox(QWidget *parent);

} // namespace deskbell::ui
