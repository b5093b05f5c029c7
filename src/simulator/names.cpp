// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/names.h"

#include "simulator/chance.h"

#include <array>

namespace fleetsync::simulator {

namespace {

constexpr std::array firsts{"Alder",   "Amber",    "Anchor",   "Apex",     "Arrow",    "Ashford",
                            "Badger",  "Baker",    "Beacon",   "Birch",    "Bison",    "Bravo",
                            "Bridger", "Canyon",   "Cardinal", "Cedar",    "Chinook",  "Cobalt",
                            "Copper",  "Coyote",   "Crescent", "Dakota",   "Delta",    "Dogwood",
                            "Dunmore", "Eagle",    "Elkhorn",  "Emerald",  "Falcon",   "Fenwick",
                            "Garnet",  "Granite",  "Hadley",   "Harvest",  "Hawthorn", "Heron",
                            "Hickory", "Horizon",  "Indigo",   "Juniper",  "Keystone", "Larch",
                            "Liberty", "Magnolia", "Maple",    "Meridian", "Mohawk",   "Mustang",
                            "Nordic",  "Oakridge", "Osprey",   "Palomino", "Pelican",  "Pinnacle",
                            "Quarry",  "Raven",    "Redwood",  "Rialto",   "Sawtooth", "Sequoia",
                            "Sierra",  "Summit",   "Tamarack", "Willow"};
constexpr std::array middles{
        "Bay",   "Bend",       "County", "Creek",  "Falls",  "Forest", "Harbor", "Hill",
        "Lake",  "Mesa",       "Pass",   "Plains", "Point",  "Ridge",  "River",  "Rock",
        "Shore", "Springs",    "State",  "Trail",  "Valley", "View",   "Woods",  "Yard",
        "Cove",  "Delta Line", "Field",  "Gate",   "Glen",   "Grove",  "Hollow", "Junction"};
constexpr std::array lasts{
        "Carriers",    "Cartage",        "Delivery",   "Drayage",  "Express",   "Freight",
        "Freightways", "Haulage",        "Hauling",    "Lines",    "Logistics", "Motor Lines",
        "Moving",      "Reefer",         "Transport",  "Trucking", "Van Lines", "Cold Chain",
        "Tankers",     "Heavy Haul",     "Bulk",       "Couriers", "Dispatch",  "Distribution",
        "Flatbed",     "Fleet Services", "Intermodal", "LTL",      "Movers",    "Supply",
        "Towing",      "Transfer"};
constexpr std::array people{"Ana",  "Ben",  "Carla", "Dmitri", "Elena", "Farid", "Grace", "Hiro",
                            "Ines", "Jack", "Kavya", "Luis",   "Mei",   "Nadia", "Omar",  "Priya"};
constexpr std::array families{"Alvarez", "Brooks", "Chen",   "Diaz",  "Evans", "Fischer",
                              "Gupta",   "Hansen", "Ito",    "Jones", "Khan",  "Lopez",
                              "Moreau",  "Nguyen", "Okafor", "Patel"};

// 64 * 32 * 32 names; an odd factor walks through all of them before one comes again.
constexpr quint64 nameCount = firsts.size() * middles.size() * lasts.size();
static_assert(nameCount == 65536, "a power of two, or the walk below repeats early");
constexpr quint64 stride = 40503;

} // namespace

QString companyName(quint32 seed, int number)
{
    const auto round = static_cast<quint64>(number) / nameCount;
    const quint64 at = (static_cast<quint64>(number) * stride + chance({seed, 0x4E})) % nameCount;
    const char *first = firsts.at(at % firsts.size());
    const char *middle = middles.at(at / firsts.size() % middles.size());
    const char *last = lasts.at(at / firsts.size() / middles.size());
    const QString name
            = QStringLiteral("%1 %2 %3")
                      .arg(QLatin1String(first), QLatin1String(middle), QLatin1String(last));
    return round == 0 ? name : QStringLiteral("%1 No. %2").arg(name, QString::number(round + 1));
}

QString firstName(quint32 seed, int number)
{
    return QLatin1String(
            people.at(chance({seed, 0xF1, static_cast<quint64>(number)}) % people.size()));
}

QString lastName(quint32 seed, int number)
{
    return QLatin1String(
            families.at(chance({seed, 0xF2, static_cast<quint64>(number)}) % families.size()));
}

} // namespace fleetsync::simulator
