<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>SaleFormFlow</name>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation>
            <numerusform>%n withdrawn: {names}.</numerusform>
            <numerusform>%n withdrawn: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation>
            <numerusform>%n without stock: {names}.</numerusform>
            <numerusform>%n without stock: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation>
            <numerusform>%n with fewer on hand than planned: {names}.</numerusform>
            <numerusform>%n with fewer on hand than planned: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation>
            <numerusform>%n without a picture: {names}.</numerusform>
            <numerusform>%n without a picture: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation>
            <numerusform>%n without a discount: {names}.</numerusform>
            <numerusform>%n without a discount: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
</TS>
