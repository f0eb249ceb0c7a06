#include "ui/widgets/place_box.h"

#include "domain/text/country.h"
#include "ui/widgets/pick_box.h"

namespace deskbell::ui {

PickBox *countryBox(const QString &language, QWidget *parent)
{
    auto *box = new PickBox(parent);
    for (const Country &country : countries(language))
        box->addItem(country.name, country.code);
    return box;
}

PickBox *zoneBox(QWidget *parent)
{
    auto *box = new PickBox(parent);
    for (const QString &zone : placeZones())
        box->addItem(QString(zone).replace(u'_', u' '), zone);
    return box;
}

} // namespace deskbell::ui
