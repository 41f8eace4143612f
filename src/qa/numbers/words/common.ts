/** Signs of units that are the same in every language: `kilometer:km`. Sources: SI brochure, ISO 80000. */
export const COMMON_UNITS =
  "percent:%;permille:‰;degree:°;celsius:°C,℃,ºC,° C,º C;fahrenheit:°F,℉,ºF,° F,º F;kilometer:km,㎞;meter:m;centimeter:cm,㎝;foot:ft;" +
  "millimeter:mm,㎜;square-millimeter:mm²,mm2,㎟;square-centimeter:cm²,cm2,㎠;kilogram:kg,㎏;gram:g;milligram:mg,㎎;tonne:t;liter:l;milliliter:ml;hectare:ha;" +
  "square-kilometer:km²,km2,㎢;square-meter:m²,m2,㎡;cubic-meter:m³,m3;watt:W;kilowatt:kW;megawatt:MW;" +
  "gigawatt:GW;kilowatt-hour:kWh;milliampere-hour:mAh;hertz:Hz;megahertz:MHz;gigahertz:GHz;byte:B;kilobyte:kB,KB,KiB;" +
  "megabyte:MB,MiB;gigabyte:GB,GiB;terabyte:TB,TiB;volt:V;millisecond:ms;kilometer-per-hour:km/h;" +
  "mile-per-hour:mph;meter-per-second:m/s;pixel:px";

/** Signs of currencies in every language; several codes where the sign is ambiguous. */
export const COMMON_CURRENCIES =
  "USD,CAD,AUD,NZD,HKD,TWD,SGD,MXN,ARS,CLP,COP:$;USD:US$,$US,U.S.$;EUR:€;GBP,EGP:£;JPY,CNY:¥,￥;" +
  "KRW,KPW:₩;INR:₹;RUB:₽;UAH:₴;TRY:₺;ILS:₪;VND:₫;THB:฿;PLN:zł;CAD:C$,CA$;AUD:A$,AU$;NZD:NZ$;HKD:HK$;" +
  "TWD:NT$;SGD:S$;BRL:R$;MXN:MX$;CNY:CN¥;JPY:JP¥;PHP:₱;KZT:₸;BTC:₿";
