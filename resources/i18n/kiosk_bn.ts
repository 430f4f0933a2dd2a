<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_IN" sourcelanguage="en">
<context>
    <name>AttendedFlow</name>
    <message>
        <source>Order {number}: {amount}</source>
        <translation>অর্ডার {number}: {amount}</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>ব্যাঙ্কের রেফারেন্সের 12টি সংখ্যা লিখুন।</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% ছাড়</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <translation>কিছুক্ষণ বন্ধ</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>স্টক শেষ</translation>
    </message>
    <message>
        <source>{left} left · {paying} paying</source>
        <translation>{left}টি বাকি · {paying}টির পেমেন্ট</translation>
    </message>
    <message>
        <source>{left} left, {paying} being paid for</source>
        <translation>{left}টি বাকি, {paying}টির পেমেন্ট চলছে</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>শেষ পিস</translation>
    </message>
    <message>
        <source>Only {left} left</source>
        <translation>মাত্র {left}টি বাকি</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left}টি বাকি</translation>
    </message>
    <message>
        <source>being paid for</source>
        <translation>পেমেন্ট চলছে</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>পেমেন্ট চলছে</translation>
    </message>
    <message>
        <source>Free any moment</source>
        <translation>এখনই পেতে পারেন</translation>
    </message>
    <message>
        <source>Being paid · {clock}</source>
        <translation>পেমেন্ট চলছে · {clock}</translation>
    </message>
    <message>
        <source>Being paid · free in {clock}</source>
        <translation>পেমেন্ট চলছে · {clock} পরে পাবেন</translation>
    </message>
    <message>
        <source>being paid for, free in about {clock}</source>
        <translation>পেমেন্ট চলছে, প্রায় {clock} পরে পেতে পারেন</translation>
    </message>
    <message>
        <source>Not on sale just now</source>
        <translation>এখন বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>Buy Now</source>
        <translation>এখনই কিনুন</translation>
    </message>
    <message>
        <source>We will tell you</source>
        <translation>আমরা জানাব</translation>
    </message>
    <message>
        <source>Tell me when free</source>
        <translation>পাওয়া গেলে জানান</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>শিগগির শুরু</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>Sale over</source>
        <translation>সেল শেষ</translation>
    </message>
    <message>
        <source>{price} rupees</source>
        <translation>{price} টাকা</translation>
    </message>
    <message>
        <source>{n} percent off</source>
        <translation>{n} শতাংশ ছাড়</translation>
    </message>
    <message>
        <source>{facts}. {button}.</source>
        <translation>{facts}। {button}।</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Which one shall it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownTiles</name>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>সেকেন্ড</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Since the last close</source>
        <translation>শেষ হিসাবের পর থেকে</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>দিনের হিসাব {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>পেমেন্ট হওয়া অর্ডার</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>বিক্রি হওয়া পিস</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>মোট বিক্রি</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>দেওয়া ছাড়</translation>
    </message>
    <message>
        <source>Received by {gateway}</source>
        <translation>{gateway} থেকে এসেছে</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>মোট এসেছে</translation>
    </message>
    <message>
        <source>Of that, owed back</source>
        <translation>তার মধ্যে ফেরত বাকি</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>তফাত</translation>
    </message>
    <message>
        <source>Sent back to shoppers</source>
        <translation>ক্রেতাদের ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>ফেরত আসা পিস</translation>
    </message>
    <message>
        <source>Still owed to shoppers</source>
        <translation>ক্রেতাদের এখনও ফেরত বাকি</translation>
    </message>
    <message>
        <source>Changed by counting</source>
        <translation>গোনার ফলে বদল</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Received earlier, on no sheet before</source>
        <translation>আগে এসেছে, কোনো শিটে ছিল না</translation>
    </message>
</context>
<context>
    <name>DayCloseFlow</name>
    <message>
        <source>Close the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything since the last close goes onto one sheet, which never changes again. The sale goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day close {number} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} closed the day a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>দিনের হিসাব</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>All closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was closed yet. Close the first one when the shop shuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · closed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money fits what was sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money does not fit what was sold. Please call whoever cares for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>ট্যাক্সযোগ্য</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>ট্যাক্স সহ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>টাকা ও পিস</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Your name or mobile number</source>
        <translation>আপনার নাম বা মোবাইল নম্বর</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>স্টাফ</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>গেস্ট হিসেবে এগোন</translation>
    </message>
    <message>
        <source>Start shopping</source>
        <translation>কেনাকাটা শুরু করুন</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু দাঁড়ান</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{units} sold</source>
        <translation>{units}টি বিক্রি</translation>
    </message>
    <message>
        <source>{name}: {amount}, {units} sold</source>
        <translation>{name}: {amount}, {units}টি বিক্রি</translation>
    </message>
    <message>
        <source>Saw the sale</source>
        <translation>সেল দেখেছেন</translation>
    </message>
    <message>
        <source>Pressed Buy Now</source>
        <translation>“এখনই কিনুন” টিপেছেন</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>কোড পেয়েছেন</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>এই সময়ে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>পিস</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>মোট বিক্রি</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>ট্যাক্সযোগ্য</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>ট্যাক্স সহ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>বিভাগ ছাড়া</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>হার</translation>
    </message>
    <message>
        <source>GST by HSN</source>
        <translation>HSN ধরে GST</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>গেটওয়ে</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>No money came in this time.</source>
        <translation>এই সময়ে কোনো টাকা আসেনি।</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>বিক্রি হওয়া পিস</translation>
    </message>
    <message>
        <source>in {orders} orders</source>
        <translation>{orders}টি অর্ডারে</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} ছাড় দেওয়া</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>{amount} still owed</source>
        <translation>{amount} এখনও ফেরত বাকি</translation>
    </message>
    <message>
        <source>₹{amount} Cr</source>
        <translation>₹{amount} কোটি</translation>
    </message>
    <message>
        <source>₹{amount} L</source>
        <translation>₹{amount} লাখ</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>টাকা ও পিস</translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>ছাপা: {when}</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>বেশি বিক্রির প্রোডাক্ট</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>দেখা থেকে পেমেন্ট</translation>
    </message>
</context>
<context>
    <name>FiguresFlow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sale now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>বিক্রি হওয়া পিস</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>মোট বিক্রি</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Visits that bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>বেশি বিক্রির প্রোডাক্ট</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>দেখা থেকে পেমেন্ট</translation>
    </message>
    <message>
        <source>{paid} of {seen} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>এই সময়ে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>Nobody was here in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no folders in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this kind is in here: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Still there?</source>
        <translation>আপনি কি আছেন?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>আমি আছি</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in one second.</source>
        <translation>1 সেকেন্ডে আপনার লেখা সবকিছু মুছে যাবে।</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in {seconds} seconds.</source>
        <translation>{seconds} সেকেন্ডে আপনার লেখা সবকিছু মুছে যাবে।</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose a list of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no products in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines in the list, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as Western European: save it as UTF-8 if letters look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them are withdrawn, and stay so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} · {units} on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names {units} units of products that are here already. Sales go on, so their stock is not set to a number. Leave these units out, or receive them as new ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the stock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} products added, {changed} changed, {units} units received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lines fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>@#&amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>একটি অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>abc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>একটি অক্ষর মুছুন</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>We will be right back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments to confirm: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts to check: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown money: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>শিগগির শুরু</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>Close early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveFlow</name>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sale now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can start to pay any more. Codes that are on screens ({count}) can still be paid. A sale that was closed does not open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a break: shoppers see it, and cannot buy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break, shoppers see it and cannot buy it. Codes on screens can still be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on sale again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Units sold</source>
        <translation>বিক্রি হওয়া পিস</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>মোট বিক্রি</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers by time to sell-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an offer to take it off sale for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes on screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paying just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in the last half hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} ছাড় দেওয়া</translation>
    </message>
    <message>
        <source>{units} / min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes on screens: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers waiting for a free unit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shopper is waiting for a free unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next one under Flash sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager plans the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneySheets</name>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what those units cost. At most {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the units go back on the shelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the sale runs they can be bought again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the money come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone or sound box. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 digits: RRN, UTR or UPI reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in rupees, if it is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>List price {price}, {count} on hand, {sold} sold in this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale price (₹)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many are sold at this price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit per shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for none. With a limit shoppers give a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeFlow</name>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop is open. The demo products are on sale at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop is there. Now import its products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop is there. Now add its first product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>Only a manager can open this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorSheets</name>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 or 0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator sells, helps and refunds. A manager does everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorsFlow</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, of them managers: {managers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PINs, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can change this. Please ask one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {name} out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can do nothing any more, at any kiosk, until you let them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell, help, refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>{amount} to give back: refund {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is noted. Order {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper is led back to the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than the list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any UPI app and scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay. This screen goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit · list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {each}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, but no unit was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after the time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid late, and above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered at kiosk {what}: {units}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code shown for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code shown for {amount}, replaced later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper says: I have paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference refused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {amount}, reference {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} of {what} left the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} to give back, refund {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} of {what} back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {what}: the bank was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {what}: the money came back to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {what}: to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back, reference {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersFlow</name>
    <message>
        <source>Orders</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Number, mobile, name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled or run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says paid: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look whether the money came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {count}; more further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the end of the number, the last four digits of the mobile number, or the reference in the shopper&apos;s payment app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one appears here as soon as somebody presses Buy Now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>Please call the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Live sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>দিনের হিসাব</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: confirm here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept for you while you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code appears here. Scan it with any UPI app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can cancel at any time. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay Now · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free again in {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentFlow</name>
    <message>
        <source>Looking for your payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment has not reached us yet. One more moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the shop is coming to look. Your order: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has come yet. Please look at your payment app, or scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is paying for the last one, free again in about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free now. Press Pay Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not reach the bank. Your payment is not lost; please call the staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to pay {amount} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is yours until the ring closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept for you until the ring closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are kept for you until the ring closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>{count} typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupees, such as 1299 or 12.50, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number such as 25, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate in percent such as 18 or 0.25, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward then: this time does not come. Another one, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is over already. A time to come, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale has opened: its opening stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is over. Copy it to sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in another sale at that time: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ordered in this sale. Snooze it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} are sold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read or written. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-11-08, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much or too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UPI address such as shop@bank, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits, or nothing, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GSTIN has 15 letters and digits. Please check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter than the time until the kiosk asks, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a UPI address payments are real. Choose who confirms them, or clear the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to eight letters and digits, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder of this name can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for real payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody would try this one first. Another one, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two PINs differ. Once more, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>ব্যাঙ্কের রেফারেন্সের 12টি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, / and -, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with this already: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 32 Latin letters, digits and signs, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HSN code has 4, 6 or 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on offer for {detail}, so not less than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there already: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link or no file at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture must be beside the list, without a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole PNG, JPEG, WEBP or GIF picture, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, WEBP or GIF. A plain ground looks best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>As shoppers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own short code; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price in rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GST rate in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSN code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4, 6 or 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on shoppers read how few are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductFormFlow</name>
    <message>
        <source>This product is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves every sale at once. Whoever is paying for it now still gets it. Its stock and its history stay, and you can put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be sold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is withdrawn. {count} are paying for it and still get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductListFlow</name>
    <message>
        <source>{count} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, SKU, barcode or category has “{words}” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product that you withdraw is kept here, and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list for a spreadsheet, which this shop or another one can import again. With pictures, those that were chosen here lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many lists of today here. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} products are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductListView</name>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPickSheet</name>
    <message>
        <source>Which products?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsFlow</name>
    <message>
        <source>This offer is limited for each shopper: your mobile number, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is free again. Be quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has sold out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsFooter</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come. Your time waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am fine now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sale right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look in again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on offer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 offer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offers match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the whole sale.
{count} offers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
</context>
<context>
    <name>RefundSheets</name>
    <message>
        <source>Refund {number}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Paid under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the money that went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the bank or the payment app: letters, digits, / and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank was told, not out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} fits no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the bank&apos;s own list for whose it is, and give it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundsFlow</name>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits no order: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given back in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark as done is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All money has its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody pays too late, too much or twice, it appears here. To give back part of an order, open it under Orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits no order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{amount} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you saved {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much came in: refund {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this number at the counter to collect your {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else was faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment came after the time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have as many as one shopper may buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order could not be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {amount} come back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff see this refund too and will send it on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came in, the price is {price}. All of it comes back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please show this number to the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has closed. Nothing was charged if you have not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf, and nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff took it off sale a moment ago. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is not open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has just sold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone paid for the last one a moment ago. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused or has closed meanwhile. Nothing was charged to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid already? Your money is not lost: tell the staff the order {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>Back to the sale · {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left: {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Flash sales</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add the products of this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Shoppers see it on every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation>পিস</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleFormFlow</name>
    <message>
        <source>A new sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is in this sale already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this sale meanwhile. Go back, open it again, and look at what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has ordered in it. It is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flash sale has a name, an opening and a closing, and products at a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Flash sales</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>{shop} · Kiosk {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Only {count} left. Please choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {count} for each shopper, and you have yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Locked until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference was given before: it paid for order {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money came for order {number} before. Please look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {number} is done already, reference {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has just changed refund {number}. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name of up to 60 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has 10 digits and begins with 6, 7, 8 or 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has just sold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is not open at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is not on sale for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one UPI payment can carry. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name and PIN do not fit. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done already, with another number. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not that many on hand any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is locked. A manager can let you in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for a manager. Please ask one to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to stay manager. Make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has changed meanwhile. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, it is busy here. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Please call the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, closes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Saved. Each kiosk takes it over as soon as nobody is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the settings go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take settings from which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Please look it over, then save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by kiosk.toml on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, nobody pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff confirm payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How payments are confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merchant&apos;s address: personal ones meet limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits from the bank, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that one payment may carry (₹)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a code lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long its units are kept: 30 to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell if units are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that comes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests may buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name or a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit per shopper for new offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a shopper is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never while a code is on the screen. 60 to 90 are liked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of warning before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a result stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the total to whole rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk, from its next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order numbers begin with it: another one on each machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better on another disk. Empty: beside the shop&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on every screen and receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales open and close by this clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receipts. It can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shoppers pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPI, staff confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out, nobody pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merchant&apos;s address. Leave it empty to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the first manager. Others can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo products come with a sale that is open at once. Of your own you need a product and a flash sale: the next screens lead you there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>SpanButtons</name>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, tap to take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffConfirm</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffLoginView</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু দাঁড়ান</translation>
    </message>
    <message>
        <source>Choose your name, then your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>স্টাফ</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockFlow</name>
    <message>
        <source>{count} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every product has more units than its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that runs low has “{words}” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add products on the page before, then receive their units here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockItemFlow</name>
    <message>
        <source>Take back {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be sold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as an invoice; or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not sold any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as broken, lost or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be {units}. Count what lies on the shelf now; what is sold while you count is taken into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}. There are {units} on hand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last step was {change}. A movement the other way is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockItemView</name>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>পেমেন্ট চলছে</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came or went yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes on screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can change this list unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever operators do is written down here, with their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked an operator out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an operator in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the bank about a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a refund again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a reference that was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled money without an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a product back on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the sale early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an offer to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woke an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the shop up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events, each as it was written, none missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {seq} is not what was written, or one before it is missing. Keep a backup of today, and ask who had the database in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at event {seq}, but {count} were written. Keep a backup of today, and ask who had the database in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the audit trail is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>We will be right back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read. Nothing is sold until it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be reached. Nothing is sold until it can be; this kiosk goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here must be put right before anything is sold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Somebody is paying for these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer units now than are being paid for. Who pays last gets the money back: {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Back to the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sale is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offers, up to {percent}% off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see on the shelf is what is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Staff: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
