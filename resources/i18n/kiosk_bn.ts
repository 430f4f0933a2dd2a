<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_IN" sourcelanguage="en">
<context>
    <name>AccessFlow</name>
    <message>
        <source>Text size, contrast, language, help</source>
        <translation>লেখার মাপ, কনট্রাস্ট, ভাষা, সাহায্য</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Reading and help</source>
        <translation>পড়া ও সাহায্য</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>বেশি কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>নিচে বোতাম</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>সাহায্য চাই</translation>
    </message>
</context>
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
    <name>AttractView</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>শুরু করতে স্ক্রিনে ছোঁয়া দিন</translation>
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
        <translation>পেমেন্ট চলছে · {clock} পরে</translation>
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
        <translation>এর মধ্যে কেউ এটা বদলেছেন</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Which one shall it be?</source>
        <translation>আপনার লেখা এখনও সেভ হয়নি। কোনটা রাখবেন?</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>এখনকারটা</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>আপনার</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>ফর্মে ফিরুন</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ওঁরটা রাখুন</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>আমারটা রাখুন</translation>
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
        <translation>পেমেন্ট করা অর্ডার</translation>
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
        <source>Round off</source>
        <translation>রাউন্ড অফ</translation>
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
        <translation>হিসাব বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Everything since the last close goes onto one sheet, which never changes again. The sale goes on meanwhile.</source>
        <translation>শেষ হিসাবের পরের সবকিছু একটি শিটে আসে, যা আর কখনও বদলায় না। এর মধ্যে সেল চলতে থাকে।</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>হিসাব বন্ধ করুন</translation>
    </message>
    <message>
        <source>Day close {number} is done.</source>
        <translation>দিনের হিসাব {number} বন্ধ হল।</translation>
    </message>
    <message>
        <source>{name} closed the day a moment ago.</source>
        <translation>{name} এইমাত্র দিনের হিসাব বন্ধ করেছেন।</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>ফাইল কোথায় রাখবেন?</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} নামে সেভ হল।</translation>
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
        <translation>শিট</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>All closes</source>
        <translation>সব হিসাব</translation>
    </message>
    <message>
        <source>No day was closed yet. Close the first one when the shop shuts.</source>
        <translation>এখনও কোনো দিনের হিসাব বন্ধ হয়নি। দোকান বন্ধের সময় প্রথমটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>হিসাব বন্ধ করুন</translation>
    </message>
    <message>
        <source>Back to the open day</source>
        <translation>চলতি দিনে ফিরুন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF সেভ করুন</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV সেভ করুন</translation>
    </message>
    <message>
        <source> · closed by {name}</source>
        <translation> · {name} বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>The money fits what was sold.</source>
        <translation>টাকা আর বিক্রির হিসাব মিলছে।</translation>
    </message>
    <message>
        <source>The money does not fit what was sold. Please call whoever cares for it.</source>
        <translation>টাকা আর বিক্রির হিসাব মিলছে না। দয়া করে যিনি এটা দেখেন তাঁকে ডাকুন।</translation>
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
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>পর্যন্ত</translation>
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
        <translation>{amount} ফেরত বাকি</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>রাউন্ড অফ</translation>
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
        <translation>সবচেয়ে বেশি বিক্রি</translation>
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
        <translation>আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>এই সেল</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 দিন</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 দিন</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>এই বছর</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>অন্য দিন</translation>
    </message>
    <message>
        <source>There is no sale now.</source>
        <translation>এখন কোনো সেল নেই।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>ফাইল কোথায় রাখবেন?</translation>
    </message>
    <message>
        <source>Writing what was sold</source>
        <translation>বিক্রি লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>রিপোর্ট লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} নামে সেভ হল।</translation>
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
        <translation>CSV সেভ করুন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF সেভ করুন</translation>
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
        <translation>এসে কিনেছেন</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>সবচেয়ে বেশি বিক্রি</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>দেখা থেকে পেমেন্ট</translation>
    </message>
    <message>
        <source>{paid} of {seen} visits</source>
        <translation>{seen} বারে {paid} বার</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>এই সময়ে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>Nobody was here in this time.</source>
        <translation>এই সময়ে এখানে কেউ আসেননি।</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>সংখ্যায়</translation>
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
        <translation>মাপ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>এক ফোল্ডার উপরে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>এই ফোল্ডার বাছুন</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {why}.</source>
        <translation>এই ফোল্ডার খোলা যাচ্ছে না: {why}।</translation>
    </message>
    <message>
        <source>There are no folders in here.</source>
        <translation>এখানে কোনো ফোল্ডার নেই।</translation>
    </message>
    <message>
        <source>No file of this kind is in here: {kinds}.</source>
        <translation>এখানে এই ধরনের কোনো ফাইল নেই: {kinds}।</translation>
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
    <name>HelpBanner</name>
    <message>
        <source>I am coming</source>
        <translation>আমি আসছি</translation>
    </message>
    <message>
        <source>{name} is on the way to {kiosk}, {place}.</source>
        <translation>{name} {kiosk}-এ যাচ্ছেন, {place}।</translation>
    </message>
    <message>
        <source>Help is wanted at {kiosk}, {place}.</source>
        <translation>{kiosk}-এ সাহায্য চাই, {place}।</translation>
    </message>
    <message>
        <source>at the first screen</source>
        <translation>প্রথম স্ক্রিনে</translation>
    </message>
    <message>
        <source>at the offers</source>
        <translation>অফারের স্ক্রিনে</translation>
    </message>
    <message>
        <source>at the payment</source>
        <translation>পেমেন্টের সময়</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>পেমেন্টের পরে</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>কিয়স্কের সামনে</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I am fine now</source>
        <translation>এখন ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>{name} is coming.</source>
        <translation>{name} আসছেন।</translation>
    </message>
    <message>
        <source>The staff have been called.</source>
        <translation>স্টাফকে ডাকা হয়েছে।</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation>এখানে সাহায্য চাই: স্টাফ, দয়া করে আসুন।</translation>
    </message>
    <message>
        <source>Your time waits meanwhile.</source>
        <translation>ততক্ষণ আপনার সময় থেমে থাকবে।</translation>
    </message>
    <message>
        <source>The code stays valid until {time}.</source>
        <translation>কোডটি {time} পর্যন্ত চলবে।</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Still there?</source>
        <translation>আপনি আছেন?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>আমি আছি</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in one second.</source>
        <translation>1 সেকেন্ড পরে আপনার লেখা সবকিছু মুছে যাবে।</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in {seconds} seconds.</source>
        <translation>{seconds} সেকেন্ড পরে আপনার লেখা সবকিছু মুছে যাবে।</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose a list of products</source>
        <translation>প্রোডাক্টের তালিকা বাছুন</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>তালিকা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>There are no products in it.</source>
        <translation>এতে কোনো প্রোডাক্ট নেই।</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>{count}টি প্রোডাক্ট ইমপোর্ট করুন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ইমপোর্ট</translation>
    </message>
    <message>
        <source>Mend these lines in the list, then choose it again.</source>
        <translation>তালিকায় এই লাইনগুলি ঠিক করুন, তারপর আবার বাছুন।</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>প্রথম {count}টি দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Read as Western European: save it as UTF-8 if letters look wrong.</source>
        <translation>পশ্চিম ইউরোপীয় অক্ষরে পড়া হয়েছে: অক্ষর ভুল দেখালে UTF-8-এ সেভ করুন।</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>বাদ দেওয়া কলাম: {names}।</translation>
    </message>
    <message>
        <source>{count} of them are withdrawn, and stay so.</source>
        <translation>এর মধ্যে {count}টির বিক্রি বন্ধ, বন্ধই থাকবে।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলেছে</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>যেমন ছিল</translation>
    </message>
    <message>
        <source>{price} · {units} on hand</source>
        <translation>{price} · স্টকে {units}</translation>
    </message>
    <message>
        <source>The list names {units} units of products that are here already. Sales go on, so their stock is not set to a number. Leave these units out, or receive them as new ones?</source>
        <translation>এখানে আগে থেকেই থাকা প্রোডাক্টের {units} পিস তালিকায় লেখা আছে। বিক্রি চলতে থাকে, তাই স্টক সরাসরি বদলানো হয় না। এই পিসগুলি বাদ দেবেন, নাকি নতুন আসা পিস হিসেবে স্টকে তুলবেন?</translation>
    </message>
    <message>
        <source>And the stock?</source>
        <translation>আর স্টক?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>বাদ থাক</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>স্টকে তুলুন</translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation>প্রোডাক্ট ইমপোর্ট হচ্ছে</translation>
    </message>
    <message>
        <source>{added} products added, {changed} changed, {units} units received.</source>
        <translation>{added}টি প্রোডাক্ট যোগ হল, {changed}টি বদলাল, {units} পিস এল।</translation>
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
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলেছে</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>যেমন ছিল</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>তালিকার লাইন</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>অন্য ফাইল</translation>
    </message>
    <message>
        <source>products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>all lines fit</source>
        <translation>সব লাইন ঠিক</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>কিছু নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>This list cannot be taken</source>
        <translation>এই তালিকা নেওয়া যাবে না</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>অন্য ফাইল বাছুন</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
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
        <translation>যা লেখা আছে</translation>
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
        <translation>@#&amp;</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>চিহ্ন</translation>
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
        <translation>এগোন</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>পরের ঘরে যান</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>কীবোর্ড সরান</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>একটি অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
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
        <translation>সংখ্যা</translation>
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
        <translation>আমরা এখনই ফিরছি।</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>কিছু একটা ঠিকমতো কাজ করেনি।</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>অর্ডার {number}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} মিনিট</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ঘণ্টা {minutes} মিনিট</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>স্টক শেষ</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>কিছুক্ষণ বন্ধ</translation>
    </message>
    <message>
        <source>not selling</source>
        <translation>বিক্রি নেই</translation>
    </message>
    <message>
        <source>after close</source>
        <translation>সেলের পরে</translation>
    </message>
    <message>
        <source>{when}: {units} units</source>
        <translation>{when}: {units} পিস</translation>
    </message>
    <message>
        <source>now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} মিনিট আগে</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>এই মিনিটে</translation>
    </message>
    <message>
        <source>payments to confirm: {count}</source>
        <translation>নিশ্চিত করা বাকি: {count}</translation>
    </message>
    <message>
        <source>refunds: {count}</source>
        <translation>রিফান্ড: {count}</translation>
    </message>
    <message>
        <source>amounts to check: {count}</source>
        <translation>অঙ্ক যাচাই বাকি: {count}</translation>
    </message>
    <message>
        <source>unknown money: {count}</source>
        <translation>অজানা টাকা: {count}</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>কাজ বাকি নেই</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>শিগগির শুরু</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>শেষ</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>Close early</source>
        <translation>আগে শেষ করুন</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>সেল আবার চালান</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>সেল থামান</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>বেরোতে আবার ট্যাপ করুন</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>কিয়স্ক থেকে বেরোন</translation>
    </message>
</context>
<context>
    <name>LiveFlow</name>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>এই মুহূর্তে সংখ্যাগুলি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>সেল থেমে আছে। স্ক্রিনে থাকা কোডে এখনও পে করা যাবে।</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>সেল চলছে।</translation>
    </message>
    <message>
        <source>Close the sale now?</source>
        <translation>এখনই সেল শেষ করবেন?</translation>
    </message>
    <message>
        <source>Nobody can start to pay any more. Codes that are on screens ({count}) can still be paid. A sale that was closed does not open again.</source>
        <translation>আর কেউ নতুন করে পেমেন্ট শুরু করতে পারবেন না। স্ক্রিনে থাকা কোডে ({count}) এখনও পে করা যাবে। শেষ করা সেল আর শুরু হয় না।</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>এখনই শেষ করুন</translation>
    </message>
    <message>
        <source>The sale is closed.</source>
        <translation>সেল শেষ হল।</translation>
    </message>
    <message>
        <source>On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.</source>
        <translation>স্টকে: {on_hand}। পেমেন্ট চলছে: {held}। বিক্রি: {sold}।</translation>
    </message>
    <message>
        <source>It is on a break: shoppers see it, and cannot buy it.</source>
        <translation>এটি কিছুক্ষণ বন্ধ: ক্রেতারা দেখতে পান, কিনতে পারেন না।</translation>
    </message>
    <message>
        <source>Put it back on sale</source>
        <translation>আবার বিক্রি করুন</translation>
    </message>
    <message>
        <source>On a break, shoppers see it and cannot buy it. Codes on screens can still be paid.</source>
        <translation>বন্ধ রাখলে ক্রেতারা দেখতে পান, কিনতে পারেন না। স্ক্রিনে থাকা কোডে এখনও পে করা যাবে।</translation>
    </message>
    <message>
        <source>Give it a break</source>
        <translation>কিছুক্ষণ বন্ধ রাখুন</translation>
    </message>
    <message>
        <source>{name} is on a break.</source>
        <translation>{name} কিছুক্ষণ বন্ধ।</translation>
    </message>
    <message>
        <source>{name} is on sale again.</source>
        <translation>{name} আবার বিক্রি হচ্ছে।</translation>
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
        <translation>এখন</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Offers by time to sell-out</source>
        <translation>যে অফার আগে ফুরোবে</translation>
    </message>
    <message>
        <source>Tap an offer to take it off sale for a while.</source>
        <translation>কোনো অফার কিছুক্ষণ বন্ধ রাখতে ট্যাপ করুন।</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>এখন কোনো অফার নেই।</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>প্রতি মিনিটে পিস</translation>
    </message>
    <message>
        <source>Codes on screens</source>
        <translation>স্ক্রিনে থাকা কোড</translation>
    </message>
    <message>
        <source>Nobody is paying just now.</source>
        <translation>এখন কেউ পে করছেন না।</translation>
    </message>
    <message>
        <source>Nothing was sold in the last half hour.</source>
        <translation>গত আধ ঘণ্টায় কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>অফারে মোট {units}টি</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} ছাড় দেওয়া</translation>
    </message>
    <message>
        <source>{units} / min</source>
        <translation>{units} / মিনিট</translation>
    </message>
    <message>
        <source>codes on screens: {count}</source>
        <translation>স্ক্রিনে থাকা কোড: {count}</translation>
    </message>
    <message>
        <source>Shoppers waiting for a free unit: {count}</source>
        <translation>পিসের অপেক্ষায় ক্রেতা: {count}</translation>
    </message>
    <message>
        <source>No shopper is waiting for a free unit.</source>
        <translation>পিসের অপেক্ষায় কোনো ক্রেতা নেই।</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>পেমেন্টে</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>ফুরোবে</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>বাকি সময়</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>কোনো সেল ঠিক করা নেই</translation>
    </message>
    <message>
        <source>Plan the next one under Flash sales.</source>
        <translation>পরেরটি “ফ্ল্যাশ সেল”-এ ঠিক করুন।</translation>
    </message>
    <message>
        <source>A manager plans the next one.</source>
        <translation>পরেরটি ম্যানেজার ঠিক করবেন।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation>ফ্ল্যাশ সেল কিয়স্ক</translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>The month before</source>
        <translation>আগের মাস</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>পরের মাস</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>এটাই নিন</translation>
    </message>
</context>
<context>
    <name>MoneySheets</name>
    <message>
        <source>Give money back</source>
        <translation>টাকা ফেরত দিন</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>কত টাকা</translation>
    </message>
    <message>
        <source>Empty: what those units cost. At most {amount}.</source>
        <translation>খালি রাখলে: ওই পিসগুলির দাম। সবচেয়ে বেশি {amount}।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Do the units go back on the shelf?</source>
        <translation>পিসগুলি কি স্টকে ফিরবে?</translation>
    </message>
    <message>
        <source>While the sale runs they can be bought again at once.</source>
        <translation>সেল চললে এগুলি সঙ্গে সঙ্গে আবার কেনা যাবে।</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>মোট {count}টি</translation>
    </message>
    <message>
        <source>Has the money come?</source>
        <translation>টাকা কি এসেছে?</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>পেমেন্ট নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>চাওয়া অঙ্ক</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone or sound box. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>দোকানের নিজের ফোন বা সাউন্ড বক্স দেখুন। ক্রেতার ফোনের ছবি কোনো প্রমাণ নয়।</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>ব্যাঙ্কের রেফারেন্স</translation>
    </message>
    <message>
        <source>12 digits: RRN, UTR or UPI reference.</source>
        <translation>12টি সংখ্যা: RRN, UTR বা UPI রেফারেন্স।</translation>
    </message>
    <message>
        <source>Amount in rupees, if it is another one</source>
        <translation>কত টাকা, যদি অঙ্ক আলাদা হয়</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>টাকা আসেনি</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count}টি বাকি</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>List price {price}, {count} on hand, {sold} sold in this sale</source>
        <translation>আসল দাম {price}, স্টকে {count}, এই সেলে বিক্রি {sold}</translation>
    </message>
    <message>
        <source>Sale price (₹)</source>
        <translation>সেলের দাম (₹)</translation>
    </message>
    <message>
        <source>Units in this sale</source>
        <translation>এই সেলে কত পিস</translation>
    </message>
    <message>
        <source>At most so many are sold at this price.</source>
        <translation>এই দামে সবচেয়ে বেশি এতগুলি বিক্রি হবে।</translation>
    </message>
    <message>
        <source>Limit per shopper</source>
        <translation>প্রতি ক্রেতার সীমা</translation>
    </message>
    <message>
        <source>Empty for none. With a limit shoppers give a mobile number.</source>
        <translation>সীমা না থাকলে খালি। সীমা থাকলে ক্রেতা মোবাইল নম্বর দেন।</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % ছাড়</translation>
    </message>
    <message>
        <source>Not in this sale</source>
        <translation>এই সেলে নয়</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>এটাই নিন</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>থামানো হয়েছে। কিছু বদলায়নি।</translation>
    </message>
</context>
<context>
    <name>OfficeFlow</name>
    <message>
        <source>Manager</source>
        <translation>ম্যানেজার</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Your shop is open. The demo products are on sale at once.</source>
        <translation>আপনার দোকান খুলেছে। ডেমো প্রোডাক্ট এখনই বিক্রি হচ্ছে।</translation>
    </message>
    <message>
        <source>Your shop is there. Now import its products.</source>
        <translation>আপনার দোকান তৈরি। এবার প্রোডাক্ট ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Your shop is there. Now add its first product.</source>
        <translation>আপনার দোকান তৈরি। এবার প্রথম প্রোডাক্ট যোগ করুন।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>সেভ না করে বেরোবেন?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>এই পাতায় আপনার লেখা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
    <message>
        <source>Only a manager can open this.</source>
        <translation>শুধু ম্যানেজার এটা খুলতে পারেন।</translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Lock</source>
        <translation>লক</translation>
    </message>
</context>
<context>
    <name>OperatorSheets</name>
    <message>
        <source>Add somebody</source>
        <translation>কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>নতুন PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>ব্লক তুলুন</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>ব্লক করুন</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN বদলান</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>আপনার এখনকার PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 or 0000.</source>
        <translation>4 থেকে 8টি সংখ্যা, 1234 বা 0000 নয়।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>একই আবার লিখুন</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>ম্যানেজার</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>An operator sells, helps and refunds. A manager does everything.</source>
        <translation>অপারেটর বিক্রি, সাহায্য ও রিফান্ড করেন। ম্যানেজার সবই করেন।</translation>
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
        <translation>অধিকার</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>আমার PIN বদলান</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>{people}, of them managers: {managers}</source>
        <translation>{people} জন, তার মধ্যে ম্যানেজার: {managers}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>ব্লক করা</translation>
    </message>
    <message>
        <source>Wrong PINs, until {time}</source>
        <translation>ভুল PIN, {time} পর্যন্ত বন্ধ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>আপনি</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>সাইন ইন চালু</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>যোগ হল।</translation>
    </message>
    <message>
        <source>A manager can change this. Please ask one.</source>
        <translation>ম্যানেজার এটা বদলাতে পারেন। দয়া করে তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>সেভ হল।</translation>
    </message>
    <message>
        <source>Lock {name} out?</source>
        <translation>{name}-কে ব্লক করবেন?</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, at any kiosk, until you let them in again.</source>
        <translation>আপনি ব্লক না তোলা পর্যন্ত {name} কোনো কিয়স্কে কিছু করতে পারবেন না।</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>ব্লক করুন</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name}-এর নতুন PIN</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>এখন থেকে নতুন PIN চলবে।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>সবকিছু</translation>
    </message>
    <message>
        <source>Sell, help, refund</source>
        <translation>বিক্রি, সাহায্য, রিফান্ড</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>{amount} to give back: refund {number}</source>
        <translation>{amount} ফেরত দিতে হবে: রিফান্ড {number}</translation>
    </message>
    <message>
        <source>Order {number} is paid.</source>
        <translation>অর্ডার {number}-এর পেমেন্ট হল।</translation>
    </message>
    <message>
        <source>The money is noted. Order {number}: {state}</source>
        <translation>টাকা লেখা হল। অর্ডার {number}: {state}</translation>
    </message>
    <message>
        <source>The shopper is led back to the code.</source>
        <translation>ক্রেতাকে আবার কোডে ফেরানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>অর্ডার {number}</translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation>পেমেন্ট নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>টাকা ফেরত দিন</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <translation>আবার রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <translation>রসিদ PDF-এ সেভ করুন</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>{amount} less than the list price</source>
        <translation>আসল দামের চেয়ে {amount} কম</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>রাউন্ড অফ</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ক্রেতা</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>টাকা আসেনি</translation>
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
        <translation>কেনা</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী কী হয়েছে</translation>
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
        <translation>আপনার সাশ্রয়</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>রাউন্ড অফ</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>দিতে হবে</translation>
    </message>
    <message>
        <source>Open any UPI app and scan.</source>
        <translation>যেকোনো UPI অ্যাপ খুলে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Check the name:</source>
        <translation>নাম মিলিয়ে নিন:</translation>
    </message>
    <message>
        <source>Pay. This screen goes on by itself.</source>
        <translation>পে করুন। স্ক্রিন নিজে থেকেই এগোবে।</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>কত পিস</translation>
    </message>
    <message>
        <source>1 unit · list price</source>
        <translation>1 পিস · আসল দাম</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 পিস</translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation>{count} পিস · আসল দাম</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} পিস</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>সেলের দাম</translation>
    </message>
    <message>
        <source>{count} × {each}</source>
        <translation>{count} × {each}</translation>
    </message>
</context>
<context>
    <name>OrderReceipts</name>
    <message>
        <source>Where shall the receipt go?</source>
        <translation>রসিদ কোথায় রাখবেন?</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>রসিদ ছাপা হচ্ছে।</translation>
    </message>
    <message>
        <source>The receipt is in {file}.</source>
        <translation>রসিদ {file}-এ আছে।</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Not paid yet</source>
        <translation>পেমেন্ট বাকি</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>সময় শেষ</translation>
    </message>
    <message>
        <source>Amount to check</source>
        <translation>অঙ্ক যাচাই বাকি</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>টাকা ফেরত বাকি</translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation>টাকা ফেরত হয়েছে</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>ব্যাঙ্কে আছে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Paid, but no unit was left</source>
        <translation>পেমেন্ট হয়েছে, কিন্তু পিস ছিল না</translation>
    </message>
    <message>
        <source>Paid after the time was over</source>
        <translation>সময় শেষের পরে পেমেন্ট</translation>
    </message>
    <message>
        <source>Paid late, and above the limit</source>
        <translation>দেরিতে পেমেন্ট, সীমার বেশি</translation>
    </message>
    <message>
        <source>Too little was paid</source>
        <translation>কম টাকা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation>বেশি টাকা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>দুবার পেমেন্ট</translation>
    </message>
    <message>
        <source>Given back by the shop</source>
        <translation>দোকান ফেরত দিয়েছে</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>গেস্ট</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 পিস</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} পিস</translation>
    </message>
    <message>
        <source>Ordered at kiosk {what}: {units}, {amount}</source>
        <translation>কিয়স্ক {what}-এ অর্ডার: {units}, {amount}</translation>
    </message>
    <message>
        <source>Code shown for {amount}</source>
        <translation>{amount}-এর কোড দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>Code shown for {amount}, replaced later</source>
        <translation>{amount}-এর কোড দেখানো হয়েছে, পরে বদলেছে</translation>
    </message>
    <message>
        <source>The shopper says: I have paid</source>
        <translation>ক্রেতা বলছেন: টাকা দিয়েছি</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>দেখা হয়েছে: টাকা আসেনি</translation>
    </message>
    <message>
        <source>Reference refused: {what}</source>
        <translation>রেফারেন্স নেওয়া হয়নি: {what}</translation>
    </message>
    <message>
        <source>Paid {amount}, reference {what}</source>
        <translation>{amount} পেমেন্ট হয়েছে, রেফারেন্স {what}</translation>
    </message>
    <message>
        <source>{units} of {what} left the shelf</source>
        <translation>স্টক থেকে গেছে: {what}, {units}</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>সময় শেষ হয়েছে</translation>
    </message>
    <message>
        <source>{amount} to give back, refund {what}</source>
        <translation>{amount} ফেরত দিতে হবে, রিফান্ড {what}</translation>
    </message>
    <message>
        <source>{units} of {what} back on the shelf</source>
        <translation>স্টকে ফিরেছে: {what}, {units}</translation>
    </message>
    <message>
        <source>Refund {what}: the bank was told</source>
        <translation>রিফান্ড {what}: ব্যাঙ্ককে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Refund {what}: the money came back to us</source>
        <translation>রিফান্ড {what}: টাকা আমাদের কাছে ফিরে এসেছে</translation>
    </message>
    <message>
        <source>Refund {what}: to be tried again</source>
        <translation>রিফান্ড {what}: আবার চেষ্টা করতে হবে</translation>
    </message>
    <message>
        <source>{amount} given back, reference {what}</source>
        <translation>{amount} ফেরত দেওয়া হয়েছে, রেফারেন্স {what}</translation>
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
        <translation>নম্বর, মোবাইল, নাম বা রেফারেন্স</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ক্রেতা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>পেমেন্ট বাকি</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled or run out</source>
        <translation>বাতিল বা সময় শেষ</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>Says paid: {count}</source>
        <translation>“টাকা দিয়েছি”: {count}</translation>
    </message>
    <message>
        <source>Please look whether the money came</source>
        <translation>দয়া করে দেখুন টাকা এসেছে কি না</translation>
    </message>
    <message>
        <source>The newest {count}; more further down</source>
        <translation>সবচেয়ে নতুন {count}টি; আরও আছে নীচে</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1টি অর্ডার</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count}টি অর্ডার</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>অর্ডার মেলেনি</translation>
    </message>
    <message>
        <source>Try the end of the number, the last four digits of the mobile number, or the reference in the shopper&apos;s payment app.</source>
        <translation>নম্বরের শেষটুকু, মোবাইল নম্বরের শেষ চারটি সংখ্যা, বা ক্রেতার পেমেন্ট অ্যাপের রেফারেন্স দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>সব অর্ডার দেখুন</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>এখনও অর্ডার নেই</translation>
    </message>
    <message>
        <source>The first one appears here as soon as somebody presses Buy Now.</source>
        <translation>কেউ “এখনই কিনুন” টিপলেই প্রথম অর্ডারটি এখানে দেখা যাবে।</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>Please call the staff.</source>
        <translation>দয়া করে স্টাফকে ডাকুন।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Live sale</source>
        <translation>চলতি সেল</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>রিফান্ড</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>স্টক</translation>
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
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>অডিট রেকর্ড</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Pay with your phone</source>
        <translation>ফোন থেকে পে করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>টাকা দিয়েছি</translation>
    </message>
    <message>
        <source>Staff: confirm here</source>
        <translation>স্টাফ: এখানে নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>One is kept for you while you pay.</source>
        <translation>পে করার সময় একটি আপনার জন্য রাখা আছে।</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay.</source>
        <translation>পে করার সময় {count}টি আপনার জন্য রাখা আছে।</translation>
    </message>
    <message>
        <source>A code appears here. Scan it with any UPI app.</source>
        <translation>এখানে একটি কোড আসবে। যেকোনো UPI অ্যাপে স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>আপনার পেমেন্ট না হওয়া পর্যন্ত স্টক থেকে কিছু কমে না।</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>স্ক্যান করে পে করুন</translation>
    </message>
    <message>
        <source>Waiting for your payment.</source>
        <translation>আপনার পেমেন্টের অপেক্ষায় আছি।</translation>
    </message>
    <message>
        <source>You can cancel at any time. It costs nothing.</source>
        <translation>যেকোনো সময় বাতিল করতে পারেন। কোনো খরচ নেই।</translation>
    </message>
    <message>
        <source>Pay Now · {amount}</source>
        <translation>এখনই পে করুন · {amount}</translation>
    </message>
    <message>
        <source>Free again in {clock}</source>
        <translation>{clock} পরে আবার পাবেন</translation>
    </message>
</context>
<context>
    <name>PaymentFlow</name>
    <message>
        <source>Looking for your payment</source>
        <translation>আপনার পেমেন্ট দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Your payment has not reached us yet. One more moment, please.</source>
        <translation>আপনার পেমেন্ট এখনও আমাদের কাছে পৌঁছয়নি। দয়া করে আর একটু দাঁড়ান।</translation>
    </message>
    <message>
        <source>Somebody of the shop is coming to look. Your order: {number}</source>
        <translation>দোকান থেকে একজন দেখতে আসছেন। আপনার অর্ডার: {number}</translation>
    </message>
    <message>
        <source>No money has come yet. Please look at your payment app, or scan again.</source>
        <translation>এখনও টাকা আসেনি। দয়া করে আপনার পেমেন্ট অ্যাপ দেখুন, বা আবার স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Someone is paying for the last one, free again in about {time}.</source>
        <translation>শেষ পিসটি কেউ কিনছেন, প্রায় {time} পরে আবার পেতে পারেন।</translation>
    </message>
    <message>
        <source>It is free now. Press Pay Now.</source>
        <translation>এখন পাওয়া যাচ্ছে। “এখনই পে করুন” টিপুন।</translation>
    </message>
    <message>
        <source>We could not reach the bank. Your payment is not lost; please call the staff.</source>
        <translation>ব্যাঙ্কের সঙ্গে যোগাযোগ করা গেল না। আপনার টাকা হারায়নি; দয়া করে স্টাফকে ডাকুন।</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Payment</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation>পে করার সময় একটি আপনার জন্য রাখা আছে</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay</source>
        <translation>পে করার সময় {count}টি আপনার জন্য রাখা আছে</translation>
    </message>
    <message>
        <source>Code to pay {amount} to {name}</source>
        <translation>{name}-কে {amount} দেওয়ার কোড</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>সাহায্য চাই</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>The code is yours until the ring closes.</source>
        <translation>বৃত্ত পুরো হওয়া পর্যন্ত কোডটি আপনার।</translation>
    </message>
    <message>
        <source>One is kept for you until the ring closes.</source>
        <translation>বৃত্ত পুরো হওয়া পর্যন্ত একটি আপনার জন্য রাখা আছে।</translation>
    </message>
    <message>
        <source>{count} are kept for you until the ring closes.</source>
        <translation>বৃত্ত পুরো হওয়া পর্যন্ত {count}টি আপনার জন্য রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
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
        <translation>{count}টি লেখা</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation>দয়া করে এটা ভরুন।</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>এটা খুব লম্বা।</translation>
    </message>
    <message>
        <source>That is too little.</source>
        <translation>এটা খুব কম।</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>এটা খুব বেশি।</translation>
    </message>
    <message>
        <source>Rupees, such as 1299 or 12.50, please.</source>
        <translation>টাকায় লিখুন, যেমন 1299 বা 12.50।</translation>
    </message>
    <message>
        <source>A whole number such as 25, please.</source>
        <translation>পুরো সংখ্যা লিখুন, যেমন 25।</translation>
    </message>
    <message>
        <source>A rate in percent such as 18 or 0.25, please.</source>
        <translation>শতাংশে হার লিখুন, যেমন 18 বা 0.25।</translation>
    </message>
    <message>
        <source>There is one with this already.</source>
        <translation>এটা আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>There is none with this.</source>
        <translation>এমন কিছু নেই।</translation>
    </message>
    <message>
        <source>The clocks go forward then: this time does not come. Another one, please.</source>
        <translation>তখন ঘড়ি এগিয়ে যায়: এই সময়টা আসবেই না। দয়া করে অন্য সময় দিন।</translation>
    </message>
    <message>
        <source>That is over already. A time to come, please.</source>
        <translation>ওই সময় পেরিয়ে গেছে। দয়া করে পরের কোনো সময় দিন।</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>শুরুর আগেই শেষ হয়ে যাবে।</translation>
    </message>
    <message>
        <source>The sale has opened: its opening stays as it was.</source>
        <translation>সেল শুরু হয়ে গেছে: শুরুর সময় একই থাকবে।</translation>
    </message>
    <message>
        <source>This sale is over. Copy it to sell again.</source>
        <translation>এই সেল শেষ। আবার বিক্রি করতে এটি কপি করুন।</translation>
    </message>
    <message>
        <source>Also in another sale at that time: {detail}.</source>
        <translation>ওই সময়ে অন্য সেলেও আছে: {detail}।</translation>
    </message>
    <message>
        <source>It was ordered in this sale. Snooze it instead.</source>
        <translation>এই সেলে এর অর্ডার হয়েছে। না সরিয়ে কিছুক্ষণ বন্ধ রাখুন।</translation>
    </message>
    <message>
        <source>{detail} are sold already.</source>
        <translation>{detail}টি আগেই বিক্রি হয়েছে।</translation>
    </message>
    <message>
        <source>This file cannot be read or written. {detail}</source>
        <translation>এই ফাইল পড়া বা লেখা যাচ্ছে না। {detail}</translation>
    </message>
    <message>
        <source>A date such as 2026-11-08, please.</source>
        <translation>তারিখ লিখুন, যেমন 2026-11-08।</translation>
    </message>
    <message>
        <source>That is too much or too little.</source>
        <translation>এটা খুব বেশি বা খুব কম।</translation>
    </message>
    <message>
        <source>A UPI address such as shop@bank, please.</source>
        <translation>UPI ID লিখুন, যেমন shop@bank।</translation>
    </message>
    <message>
        <source>Four digits, or nothing, please.</source>
        <translation>4টি সংখ্যা লিখুন, বা খালি রাখুন।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 letters and digits. Please check them.</source>
        <translation>GSTIN-এ 15টি অক্ষর ও সংখ্যা থাকে। দয়া করে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>Please choose a time zone.</source>
        <translation>দয়া করে টাইম জোন বাছুন।</translation>
    </message>
    <message>
        <source>Shorter than the time until the kiosk asks, please.</source>
        <translation>কিয়স্ক জিজ্ঞাসা করার আগের সময়ের চেয়ে কম রাখুন।</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>দয়া করে অন্তত একটি বাছুন।</translation>
    </message>
    <message>
        <source>With a UPI address payments are real. Choose who confirms them, or clear the address.</source>
        <translation>UPI ID থাকলে পেমেন্ট আসল। কে নিশ্চিত করবেন বাছুন, বা UPI ID মুছুন।</translation>
    </message>
    <message>
        <source>One to eight letters and digits, please.</source>
        <translation>1 থেকে 8টি অক্ষর ও সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>That is no address of such a printer.</source>
        <translation>এই ধরনের প্রিন্টারের ঠিকানা এমন হয় না।</translation>
    </message>
    <message>
        <source>No folder of this name can be written to.</source>
        <translation>এই নামের কোনো ফোল্ডারে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Needed for real payments.</source>
        <translation>আসল পেমেন্টের জন্য দরকার।</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN-এ 4 থেকে 8টি সংখ্যা থাকে।</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Another one, please.</source>
        <translation>সবাই আগে এটাই লিখে দেখবেন। দয়া করে অন্য PIN দিন।</translation>
    </message>
    <message>
        <source>That is not the PIN you have now.</source>
        <translation>এটা আপনার এখনকার PIN নয়।</translation>
    </message>
    <message>
        <source>These two PINs differ. Once more, please.</source>
        <translation>PIN দুটি মিলছে না। দয়া করে আর একবার লিখুন।</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>ব্যাঙ্কের রেফারেন্সের 12টি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, / and -, please.</source>
        <translation>40টি পর্যন্ত অক্ষর, সংখ্যা, / ও - লিখুন।</translation>
    </message>
    <message>
        <source>There is one with this already: {detail}.</source>
        <translation>এটা আগে থেকেই আছে: {detail}।</translation>
    </message>
    <message>
        <source>At most {detail}.</source>
        <translation>সবচেয়ে বেশি {detail}।</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation>40টি পর্যন্ত অক্ষর, সংখ্যা, ডট, ড্যাশ ও আন্ডারস্কোর; শুরুতে অক্ষর বা সংখ্যা।</translation>
    </message>
    <message>
        <source>Up to 32 Latin letters, digits and signs, please.</source>
        <translation>32টি পর্যন্ত ইংরেজি অক্ষর, সংখ্যা ও চিহ্ন লিখুন।</translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation>শেষ সংখ্যাটি বাকিগুলির সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>An HSN code has 4, 6 or 8 digits.</source>
        <translation>HSN কোডে 4, 6 বা 8টি সংখ্যা থাকে।</translation>
    </message>
    <message>
        <source>It is on offer for {detail}, so not less than that.</source>
        <translation>অফারে এর দাম {detail}, তাই এর কম নয়।</translation>
    </message>
    <message>
        <source>It stands there already: {detail}.</source>
        <translation>আগে থেকেই লেখা আছে: {detail}।</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>এর মধ্যে কেউ এটা বদলেছেন।</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>এটা নেই।</translation>
    </message>
    <message>
        <source>That is too many: {detail}.</source>
        <translation>খুব বেশি হয়ে গেছে: {detail}।</translation>
    </message>
    <message>
        <source>This cannot be read. {detail}</source>
        <translation>এটা পড়া যাচ্ছে না। {detail}</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>একটি উদ্ধৃতিচিহ্ন (&quot;) বন্ধ হয়নি।</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>এমন কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>This is a link or no file at all.</source>
        <translation>এটা লিঙ্ক, বা আদৌ ফাইল নয়।</translation>
    </message>
    <message>
        <source>A picture must be beside the list, without a folder.</source>
        <translation>ছবি তালিকার পাশেই রাখুন, কোনো ফোল্ডারে নয়।</translation>
    </message>
    <message>
        <source>A whole PNG, JPEG, WEBP or GIF picture, please.</source>
        <translation>পুরো একটি PNG, JPEG, WEBP বা GIF ছবি দিন।</translation>
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
        <translation>সেভ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>কার্ড দেখুন</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>প্রোডাক্ট যোগ করুন</translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation>আবার বিক্রি করুন</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>PNG, JPEG, WEBP or GIF. A plain ground looks best.</source>
        <translation>PNG, JPEG, WEBP বা GIF। সাদামাটা ব্যাকগ্রাউন্ড সবচেয়ে ভাল দেখায়।</translation>
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
        <translation>ক্রেতা যেমন দেখবেন</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>এটা কী</translation>
    </message>
    <message>
        <source>Its own short code; it stays.</source>
        <translation>এর নিজের ছোট কোড; এটা বদলায় না।</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>লিখুন বা স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>বারকোড</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation>দাম ও ট্যাক্স</translation>
    </message>
    <message>
        <source>List price in rupees</source>
        <translation>আসল দাম, টাকায়</translation>
    </message>
    <message>
        <source>GST rate in percent</source>
        <translation>GST-র হার, শতাংশে</translation>
    </message>
    <message>
        <source>HSN code</source>
        <translation>HSN কোড</translation>
    </message>
    <message>
        <source>4, 6 or 8 digits.</source>
        <translation>4, 6 বা 8টি সংখ্যা।</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>স্টক</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
    <message>
        <source>From here on shoppers read how few are left.</source>
        <translation>এতগুলি থাকলে ক্রেতারা দেখতে পান কত কম বাকি।</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>কমের সীমা</translation>
    </message>
</context>
<context>
    <name>ProductFormFlow</name>
    <message>
        <source>This product is not there any more.</source>
        <translation>এই প্রোডাক্ট আর নেই।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>সেভ না করে বেরোবেন?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>আপনার লেখা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} যোগ হল।</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} সেভ হল।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>অন্য</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>আপনার</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <source>It leaves every sale at once. Whoever is paying for it now still gets it. Its stock and its history stay, and you can put it back.</source>
        <translation>এটি এখনই সব সেল থেকে সরে যাবে। যাঁরা এখন পে করছেন, তাঁরা পাবেন। এর স্টক ও পুরনো রেকর্ড থাকবে, আর আপনি আবার বিক্রি করতে পারবেন।</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>{name}-এর বিক্রি বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>{name} can be sold again.</source>
        <translation>{name} আবার বিক্রি করা যাবে।</translation>
    </message>
    <message>
        <source>{name} is withdrawn. {count} are paying for it and still get it.</source>
        <translation>{name}-এর বিক্রি বন্ধ। {count} জন পে করছেন, তাঁরা পাবেন।</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name}-এর বিক্রি বন্ধ।</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Offers</source>
        <translation>অফার</translation>
    </message>
</context>
<context>
    <name>ProductListFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count}টি প্রোডাক্ট</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1টি প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>No name, SKU, barcode or category has “{words}” in it.</source>
        <translation>কোনো নাম, SKU, বারকোড বা বিভাগে “{words}” নেই।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>খোঁজা মুছুন</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>কোনো স্টক কমে আসেনি</translation>
    </message>
    <message>
        <source>A product that you withdraw is kept here, and can be put back.</source>
        <translation>যে প্রোডাক্টের বিক্রি বন্ধ করেন, তা এখানে থাকে, আবার বিক্রিও করা যায়।</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>বিক্রি বন্ধ কিছু নেই</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a spreadsheet.</source>
        <translation>প্রথমটি যোগ করুন, বা স্প্রেডশিট থেকে তালিকা ইমপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>প্রোডাক্ট যোগ করুন</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>এখনও প্রোডাক্ট নেই</translation>
    </message>
    <message>
        <source>A list for a spreadsheet, which this shop or another one can import again. With pictures, those that were chosen here lie beside it.</source>
        <translation>স্প্রেডশিটের জন্য তালিকা, যা এই দোকান বা অন্য দোকান আবার ইমপোর্ট করতে পারে। “ছবি সহ” নিলে এখানে বাছা ছবিগুলিও তার পাশে থাকে।</translation>
    </message>
    <message>
        <source>The list alone</source>
        <translation>শুধু তালিকা</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>ছবি সহ</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>প্রোডাক্ট এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>তালিকা কোথায় রাখবেন?</translation>
    </message>
    <message>
        <source>There are too many lists of today here. Please choose another folder.</source>
        <translation>এখানে আজকের অনেক তালিকা আছে। দয়া করে অন্য ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>Exporting products</source>
        <translation>প্রোডাক্ট এক্সপোর্ট হচ্ছে</translation>
    </message>
    <message>
        <source>{count} products are in {file}.</source>
        <translation>{count}টি প্রোডাক্ট {file}-এ আছে।</translation>
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
        <translation>খুঁজুন বা স্ক্যান করুন</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>সব প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>কমে এসেছে</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>প্রোডাক্ট যোগ করুন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ইমপোর্ট</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>আসল দাম</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>পেমেন্টে</translation>
    </message>
</context>
<context>
    <name>ProductPickSheet</name>
    <message>
        <source>Which products?</source>
        <translation>কোন কোন প্রোডাক্ট?</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>নাম, SKU বা বারকোড</translation>
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
        <translation>SKU</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>আসল দাম</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
</context>
<context>
    <name>ProductsFlow</name>
    <message>
        <source>This offer is limited for each shopper: your mobile number, please.</source>
        <translation>এই অফারে প্রতি ক্রেতার সীমা আছে: দয়া করে মোবাইল নম্বর দিন।</translation>
    </message>
    <message>
        <source>{name} is free again. Be quick.</source>
        <translation>{name} আবার পাওয়া যাচ্ছে। জলদি করুন।</translation>
    </message>
    <message>
        <source>{name} has sold out.</source>
        <translation>{name}-এর স্টক শেষ।</translation>
    </message>
</context>
<context>
    <name>ProductsFooter</name>
    <message>
        <source>Text size</source>
        <translation>লেখার মাপ</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>আপনার পেমেন্ট না হওয়া পর্যন্ত স্টক থেকে কিছু কমে না।</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>সাহায্য চাই</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>ভাষা: {name}</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>“{text}” খুঁজে কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Show every offer</source>
        <translation>সব অফার দেখুন</translation>
    </message>
    <message>
        <source>There is no sale right now.</source>
        <translation>এখন কোনো সেল নেই।</translation>
    </message>
    <message>
        <source>Please look in again soon.</source>
        <translation>দয়া করে একটু পরে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Nothing is on offer yet.</source>
        <translation>এখনও কোনো অফার নেই।</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>কোনো অফার মেলেনি</translation>
    </message>
    <message>
        <source>1 offer matches</source>
        <translation>1টি অফার মিলেছে</translation>
    </message>
    <message>
        <source>{count} offers match</source>
        <translation>{count}টি অফার মিলেছে</translation>
    </message>
    <message>
        <source>That is all of it.</source>
        <translation>এই পর্যন্তই।</translation>
    </message>
    <message>
        <source>That is the whole sale.
{count} offers.</source>
        <translation>সেলে এই পর্যন্তই।
{count}টি অফার।</translation>
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
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>থামানো হচ্ছে। কিছু বদলায়নি।</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>ডেমো: আসল টাকার লেনদেন হয় না</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>ফ্ল্যাশ সেল</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Test page</source>
        <translation>পরীক্ষার পাতা</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>The line above goes from side to side.</source>
        <translation>উপরের লাইনটি এক ধার থেকে অন্য ধার পর্যন্ত যায়।</translation>
    </message>
    <message>
        <source>GSTIN {number}</source>
        <translation>GSTIN {number}</translation>
    </message>
    <message>
        <source>State code {code}</source>
        <translation>রাজ্য কোড {code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>DEMO: nobody has paid, this is no receipt.</source>
        <translation>ডেমো: কেউ টাকা দেননি, এটি রসিদ নয়।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ইনভয়েস</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>আসল দাম {price}</translation>
    </message>
    <message>
        <source>HSN {code}</source>
        <translation>HSN {code}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>যোগফল</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>রাউন্ড অফ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>আপনার বাঁচল</translation>
    </message>
    <message>
        <source>The prices include GST.</source>
        <translation>দামের মধ্যে GST ধরা আছে।</translation>
    </message>
    <message>
        <source>Taxable value at {rate} %</source>
        <translation>{rate} % হারে ট্যাক্সযোগ্য মূল্য</translation>
    </message>
    <message>
        <source>Paid by UPI</source>
        <translation>UPI-তে পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Bank reference (RRN)</source>
        <translation>ব্যাঙ্কের রেফারেন্স (RRN)</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>রিফান্ড {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>ট্যাক্স ইনভয়েস</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>বিল অফ সাপ্লাই</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>The money is on its way back.</source>
        <translation>টাকা ফেরত আসছে।</translation>
    </message>
    <message>
        <source>The bank has been asked to send it.</source>
        <translation>ব্যাঙ্ককে টাকা পাঠাতে বলা হয়েছে।</translation>
    </message>
    <message>
        <source>The shop still has to send it.</source>
        <translation>দোকানের এখনও টাকা পাঠানো বাকি।</translation>
    </message>
</context>
<context>
    <name>ReceiptBox</name>
    <message>
        <source>Scan to keep your receipt</source>
        <translation>রসিদ রাখতে স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
</context>
<context>
    <name>ReceiptFlow</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>আপনার রসিদ ছাপা হচ্ছে।</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>দয়া করে আপনার রসিদ নিন।</translation>
    </message>
    <message>
        <source>Your receipt waits. Please show the order {number}.</source>
        <translation>আপনার রসিদ ছাপার অপেক্ষায়। দয়া করে অর্ডার {number} দেখান।</translation>
    </message>
</context>
<context>
    <name>RefundSheets</name>
    <message>
        <source>Refund {number}: {amount}</source>
        <translation>রিফান্ড {number}: {amount}</translation>
    </message>
    <message>
        <source>The money is out</source>
        <translation>টাকা পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ক্রেতা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পেমেন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Paid under</source>
        <translation>পেমেন্ট রেফারেন্স</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>কবে থেকে</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>By</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Reference of the money that went out</source>
        <translation>পাঠানো টাকার রেফারেন্স</translation>
    </message>
    <message>
        <source>From the bank or the payment app: letters, digits, / and -.</source>
        <translation>ব্যাঙ্ক বা পেমেন্ট অ্যাপ থেকে: অক্ষর, সংখ্যা, / ও -।</translation>
    </message>
    <message>
        <source>The bank was told, not out yet</source>
        <translation>ব্যাঙ্ককে জানানো হয়েছে, টাকা এখনও যায়নি</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>কাজ হয়নি</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>অর্ডার দেখুন</translation>
    </message>
    <message>
        <source>{amount} fits no order</source>
        <translation>{amount}: অর্ডার মেলেনি</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>মিটে গেছে</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>কীসে এসেছে</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>এটা নিয়ে কী করা হয়েছে?</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s own list for whose it is, and give it back.</source>
        <translation>ব্যাঙ্কের নিজের তালিকায় দেখুন এটা কার, আর তাঁকে ফেরত দিন।</translation>
    </message>
</context>
<context>
    <name>RefundsFlow</name>
    <message>
        <source>Refund</source>
        <translation>রিফান্ড</translation>
    </message>
    <message>
        <source>For</source>
        <translation>কার</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>কবে থেকে</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>রিফান্ড</translation>
    </message>
    <message>
        <source>{count} · {amount}</source>
        <translation>{count} · {amount}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Done, last 30 days</source>
        <translation>হয়ে গেছে, গত 30 দিন</translation>
    </message>
    <message>
        <source>Fits no order: {count}</source>
        <translation>অর্ডার মেলেনি: {count}</translation>
    </message>
    <message>
        <source>Nothing was given back in the last 30 days</source>
        <translation>গত 30 দিনে কিছু ফেরত দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>What you mark as done is kept here.</source>
        <translation>যা হয়েছে বলে জানান, তা এখানে থাকে।</translation>
    </message>
    <message>
        <source>All money has its order</source>
        <translation>সব টাকার অর্ডার আছে</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>ফেরত দেওয়ার কিছু নেই</translation>
    </message>
    <message>
        <source>When somebody pays too late, too much or twice, it appears here. To give back part of an order, open it under Orders.</source>
        <translation>কেউ দেরিতে, বেশি বা দুবার পে করলে তা এখানে দেখা যায়। অর্ডারের একটা অংশ ফেরত দিতে “অর্ডার”-এ সেটি খুলুন।</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>লেখা হল।</translation>
    </message>
    <message>
        <source>Check amount</source>
        <translation>অঙ্ক যাচাই</translation>
    </message>
    <message>
        <source>It fits no order</source>
        <translation>অর্ডার মেলেনি</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} পেয়েছি</translation>
    </message>
    <message>
        <source>you saved {amount}</source>
        <translation>আপনার {amount} বাঁচল</translation>
    </message>
    <message>
        <source>{amount} too much came in: refund {number}</source>
        <translation>{amount} বেশি এসেছে: রিফান্ড {number}</translation>
    </message>
    <message>
        <source>Paid. It is yours.</source>
        <translation>পেমেন্ট হয়েছে। এটা আপনার।</translation>
    </message>
    <message>
        <source>Show this number at the counter to collect your {name}.</source>
        <translation>আপনার {name} নিতে কাউন্টারে এই নম্বরটি দেখান।</translation>
    </message>
    <message>
        <source>order</source>
        <translation>অর্ডার</translation>
    </message>
    <message>
        <source>Someone else was faster.</source>
        <translation>কেউ আপনার আগেই নিয়ে নিয়েছেন।</translation>
    </message>
    <message>
        <source>The payment came after the time was up.</source>
        <translation>সময় শেষ হওয়ার পরে পেমেন্ট এসেছে।</translation>
    </message>
    <message>
        <source>You already have as many as one shopper may buy.</source>
        <translation>একজন ক্রেতা যতগুলি কিনতে পারেন, আপনি ততগুলি কিনেছেন।</translation>
    </message>
    <message>
        <source>This order could not be completed.</source>
        <translation>এই অর্ডারটি পুরো করা গেল না।</translation>
    </message>
    <message>
        <source>Your {amount} come back to you.</source>
        <translation>আপনার {amount} ফেরত পাবেন।</translation>
    </message>
    <message>
        <source>Please keep this number.</source>
        <translation>দয়া করে এই নম্বরটি রেখে দিন।</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>রিফান্ড</translation>
    </message>
    <message>
        <source>The staff see this refund too and will send it on its way.</source>
        <translation>স্টাফও এই রিফান্ড দেখতে পাচ্ছেন এবং পাঠিয়ে দেবেন।</translation>
    </message>
    <message>
        <source>The amount does not match.</source>
        <translation>টাকার অঙ্ক মিলছে না।</translation>
    </message>
    <message>
        <source>{amount} came in, the price is {price}. All of it comes back to you.</source>
        <translation>{amount} এসেছে, দাম {price}। পুরো টাকাই ফেরত পাবেন।</translation>
    </message>
    <message>
        <source>Please show this number to the staff.</source>
        <translation>দয়া করে এই নম্বরটি স্টাফকে দেখান।</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>সময় শেষ।</translation>
    </message>
    <message>
        <source>The code has closed. Nothing was charged if you have not paid.</source>
        <translation>কোড বন্ধ হয়ে গেছে। আপনি পে না করে থাকলে কোনো টাকা কাটা হয়নি।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf, and nothing was charged.</source>
        <translation>স্টক থেকে কিছু কমেনি, কোনো টাকাও কাটা হয়নি।</translation>
    </message>
    <message>
        <source>The staff took it off sale a moment ago. Nothing was charged to you.</source>
        <translation>স্টাফ এইমাত্র এর বিক্রি বন্ধ করেছেন। আপনার কোনো টাকা কাটা হয়নি।</translation>
    </message>
    <message>
        <source>The sale is not open now.</source>
        <translation>এখন সেল চলছে না।</translation>
    </message>
    <message>
        <source>It has just sold out.</source>
        <translation>এইমাত্র স্টক শেষ হল।</translation>
    </message>
    <message>
        <source>Someone paid for the last one a moment ago. Nothing was charged to you.</source>
        <translation>শেষ পিসটি এইমাত্র কেউ কিনে নিয়েছেন। আপনার কোনো টাকা কাটা হয়নি।</translation>
    </message>
    <message>
        <source>It was paused or has closed meanwhile. Nothing was charged to you.</source>
        <translation>এর মধ্যে সেল থেমেছে বা শেষ হয়েছে। আপনার কোনো টাকা কাটা হয়নি।</translation>
    </message>
    <message>
        <source>Paid already? Your money is not lost: tell the staff the order {number}.</source>
        <translation>টাকা দিয়েছেন? আপনার টাকা হারায়নি: স্টাফকে অর্ডার {number} বলুন।</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
    <message>
        <source>Back to the sale · {seconds}</source>
        <translation>সেলে ফিরুন · {seconds}</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>সেলে ফিরুন</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left: {clock}</source>
        <translation>বাকি সময়: {clock}</translation>
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
        <translation>সেল সেভ করুন</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>অফার</translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add the products of this sale.</source>
        <translation>এখনও কোনো অফার নেই। এই সেলের প্রোডাক্ট যোগ করুন।</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>প্রোডাক্ট যোগ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Shoppers see it on every screen.</source>
        <translation>ক্রেতারা সব স্ক্রিনে এটা দেখেন।</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>আসল দাম</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>সেলের দাম</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>পিস</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>সীমা</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (বিক্রি বন্ধ)</translation>
    </message>
</context>
<context>
    <name>SaleFormFlow</name>
    <message>
        <source>A new sale</source>
        <translation>নতুন সেল</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} ও আরও</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>এখনও কোনো অফার নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation>
            <numerusform>%nটির বিক্রি বন্ধ: {names}।</numerusform>
            <numerusform>%nটির বিক্রি বন্ধ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation>
            <numerusform>%nটির স্টক নেই: {names}।</numerusform>
            <numerusform>%nটির স্টক নেই: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation>
            <numerusform>%nটির স্টক ঠিক করা পিসের চেয়ে কম: {names}।</numerusform>
            <numerusform>%nটির স্টক ঠিক করা পিসের চেয়ে কম: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation>
            <numerusform>%nটির ছবি নেই: {names}।</numerusform>
            <numerusform>%nটির ছবি নেই: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation>
            <numerusform>%nটিতে ছাড় নেই: {names}।</numerusform>
            <numerusform>%nটিতে ছাড় নেই: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is in this sale already.</source>
        <translation>{name} আগে থেকেই এই সেলে আছে।</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} যোগ হল।</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>সেল সেভ হল।</translation>
    </message>
    <message>
        <source>Somebody else has changed this sale meanwhile. Go back, open it again, and look at what it is now.</source>
        <translation>এর মধ্যে অন্য কেউ এই সেল বদলেছেন। ফিরে যান, আবার খুলুন, আর দেখুন এখন কেমন আছে।</translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation>{name}-এর কপি</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} সরাবেন?</translation>
    </message>
    <message>
        <source>Nobody has ordered in it. It is gone for good.</source>
        <translation>এতে কেউ অর্ডার করেননি। একেবারে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} সরানো হল।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>সেভ না করে বেরোবেন?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>এই পাতায় আপনার লেখা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোব</translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%nটি সেল</numerusform>
            <numerusform>%nটি সেল</numerusform>
        </translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>কোনো সেল ঠিক করা নেই</translation>
    </message>
    <message>
        <source>A flash sale has a name, an opening and a closing, and products at a price.</source>
        <translation>ফ্ল্যাশ সেলের একটি নাম, শুরু ও শেষের সময়, আর ঠিক করা দামে প্রোডাক্ট থাকে।</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>সেল ঠিক করুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>সামনে আছে</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>শেষ</translation>
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
        <translation>সেল ঠিক করুন</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>সেল</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>অফার</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>One thing at a time: first finish here, then scan the next product.</source>
        <translation>একবারে একটি কাজ: আগে এখানে শেষ করুন, তারপর পরের প্রোডাক্ট স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Say who you are first, then scan.</source>
        <translation>আগে নিজের পরিচয় দিন, তারপর স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>We do not know this barcode.</source>
        <translation>এই বারকোড আমাদের জানা নেই।</translation>
    </message>
    <message>
        <source>{name} is not part of this sale.</source>
        <translation>{name} এই সেলে নেই।</translation>
    </message>
    <message>
        <source>This barcode cannot be used here.</source>
        <translation>এই বারকোড এখানে কাজে লাগবে না।</translation>
    </message>
    <message>
        <source>Open Products or Stock, then scan.</source>
        <translation>“প্রোডাক্ট” বা “স্টক” খুলুন, তারপর স্ক্যান করুন।</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>{shop} · Kiosk {kiosk}</source>
        <translation>{shop} · কিয়স্ক {kiosk}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>খোঁজা মুছুন</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>খুঁজুন বা স্ক্যান করুন</translation>
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
        <translation>মাত্র {count}টি বাকি। দয়া করে কম নিন।</translation>
    </message>
    <message>
        <source>Up to {count} for each shopper, and you have yours.</source>
        <translation>প্রতি ক্রেতা {count}টি পর্যন্ত, আপনার নেওয়া হয়ে গেছে।</translation>
    </message>
    <message>
        <source>Too many tries. Locked until {time}.</source>
        <translation>অনেকবার চেষ্টা হয়েছে। {time} পর্যন্ত বন্ধ।</translation>
    </message>
    <message>
        <source>This reference was given before: it paid for order {number}.</source>
        <translation>এই রেফারেন্স আগেই দেওয়া হয়েছে: এতে অর্ডার {number}-এর পেমেন্ট হয়েছে।</translation>
    </message>
    <message>
        <source>Money came for order {number} before. Please look at it first.</source>
        <translation>অর্ডার {number}-এর টাকা আগেই এসেছে। দয়া করে আগে সেটা দেখুন।</translation>
    </message>
    <message>
        <source>Refund {number} is done already, reference {reference}.</source>
        <translation>রিফান্ড {number} আগেই হয়ে গেছে, রেফারেন্স {reference}।</translation>
    </message>
    <message>
        <source>Somebody has just changed refund {number}. Please look again.</source>
        <translation>কেউ এইমাত্র রিফান্ড {number} বদলেছেন। দয়া করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>No money has come for this order: there is no receipt.</source>
        <translation>এই অর্ডারের টাকা আসেনি: তাই রসিদ নেই।</translation>
    </message>
    <message>
        <source>Please type a name of up to 60 letters.</source>
        <translation>দয়া করে 60 অক্ষরের মধ্যে নাম লিখুন।</translation>
    </message>
    <message>
        <source>A mobile number has 10 digits and begins with 6, 7, 8 or 9.</source>
        <translation>মোবাইল নম্বরে 10টি সংখ্যা থাকে, শুরু হয় 6, 7, 8 বা 9 দিয়ে।</translation>
    </message>
    <message>
        <source>This one has just sold out.</source>
        <translation>এটির স্টক এইমাত্র শেষ হল।</translation>
    </message>
    <message>
        <source>The sale is not open at the moment.</source>
        <translation>এই মুহূর্তে সেল চলছে না।</translation>
    </message>
    <message>
        <source>This one is not on sale for the moment.</source>
        <translation>এটি এই মুহূর্তে বিক্রি হচ্ছে না।</translation>
    </message>
    <message>
        <source>This offer has ended.</source>
        <translation>এই অফার শেষ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>That is more than one UPI payment can carry. Choose fewer.</source>
        <translation>একটি UPI পেমেন্টে এত টাকা দেওয়া যায় না। কম নিন।</translation>
    </message>
    <message>
        <source>That name and PIN do not fit. Please try again.</source>
        <translation>নাম ও PIN মিলছে না। দয়া করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Please look again.</source>
        <translation>এর মধ্যে কেউ এটা বদলেছেন। দয়া করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>This was done already, with another number. Please look again.</source>
        <translation>এটা আগেই হয়ে গেছে, অন্য সংখ্যা দিয়ে। দয়া করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>There are not that many on hand any more.</source>
        <translation>স্টকে এখন আর ততগুলি নেই।</translation>
    </message>
    <message>
        <source>This name is locked. A manager can let you in again.</source>
        <translation>এই নাম ব্লক করা আছে। ম্যানেজার ব্লক তুলতে পারেন।</translation>
    </message>
    <message>
        <source>This is for a manager. Please ask one to come.</source>
        <translation>এটা ম্যানেজারের কাজ। দয়া করে তাঁকে ডাকুন।</translation>
    </message>
    <message>
        <source>Somebody has to stay manager. Make another one first.</source>
        <translation>অন্তত একজন ম্যানেজার থাকতে হবে। আগে অন্য কাউকে ম্যানেজার করুন।</translation>
    </message>
    <message>
        <source>This order has changed meanwhile. Please look again.</source>
        <translation>এর মধ্যে অর্ডারটি বদলে গেছে। দয়া করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Please look at what was entered.</source>
        <translation>দয়া করে যা লেখা হয়েছে দেখে নিন।</translation>
    </message>
    <message>
        <source>One moment, it is busy here. Please try again.</source>
        <translation>একটু দাঁড়ান, এখন চাপ বেশি। দয়া করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That did not work. Please call the staff.</source>
        <translation>কাজটা হল না। দয়া করে স্টাফকে ডাকুন।</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} দিন</translation>
    </message>
    <message>
        <source>opens in</source>
        <translation>শুরু হতে বাকি</translation>
    </message>
    <message>
        <source>closes in</source>
        <translation>শেষ হতে বাকি</translation>
    </message>
    <message>
        <source>paused, closes in</source>
        <translation>থেমে আছে, শেষ হতে বাকি</translation>
    </message>
    <message>
        <source>The sale is over</source>
        <translation>সেল শেষ হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Saved. Each kiosk takes it over as soon as nobody is using it.</source>
        <translation>সেভ হল। কোনো কিয়স্ক ফাঁকা হলেই সেখানে চালু হবে।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>A test page is being printed.</source>
        <translation>পরীক্ষার পাতা ছাপা হচ্ছে।</translation>
    </message>
    <message>
        <source>The test page is printed.</source>
        <translation>পরীক্ষার পাতা ছাপা হয়েছে।</translation>
    </message>
    <message>
        <source>Where shall the settings go?</source>
        <translation>সেটিংস কোথায় রাখবেন?</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>সেটিংস {file}-এ আছে।</translation>
    </message>
    <message>
        <source>Take settings from which file?</source>
        <translation>কোন ফাইল থেকে সেটিংস নেবেন?</translation>
    </message>
    <message>
        <source>Read. Please look it over, then save.</source>
        <translation>পড়া হয়েছে। দয়া করে দেখে নিয়ে সেভ করুন।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Print a test page</source>
        <translation>পরীক্ষার পাতা ছাপুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ইমপোর্ট</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Decided by kiosk.toml on this machine.</source>
        <translation>এই মেশিনের kiosk.toml থেকে ঠিক হয়।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>দোকান</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>টাইম জোন</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Demo, nobody pays</source>
        <translation>ডেমো, পেমেন্ট নেই</translation>
    </message>
    <message>
        <source>Staff confirm payments</source>
        <translation>স্টাফ নিশ্চিত করেন</translation>
    </message>
    <message>
        <source>How payments are confirmed</source>
        <translation>পেমেন্ট কীভাবে নিশ্চিত হবে</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>দোকানের UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address: personal ones meet limits.</source>
        <translation>মার্চেন্ট UPI ID: ব্যক্তিগত UPI ID-তে সীমা থাকে।</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>ক্রেতারা যে নাম দেখেন</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>ব্যাঙ্কে যেমন আছে: ক্রেতাদের এটা মিলিয়ে নিতে বলা হয়।</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>মার্চেন্ট ক্যাটাগরি কোড</translation>
    </message>
    <message>
        <source>Four digits from the bank, or nothing.</source>
        <translation>ব্যাঙ্কের দেওয়া 4টি সংখ্যা, বা খালি।</translation>
    </message>
    <message>
        <source>Most that one payment may carry (₹)</source>
        <translation>এক পেমেন্টে সবচেয়ে বেশি (₹)</translation>
    </message>
    <message>
        <source>Seconds that a code lives</source>
        <translation>কোড কত সেকেন্ড চলবে</translation>
    </message>
    <message>
        <source>So long its units are kept: 30 to 3600.</source>
        <translation>ততক্ষণ তার পিস রাখা থাকে: 30 থেকে 3600।</translation>
    </message>
    <message>
        <source>Sell if units are free</source>
        <translation>পিস থাকলে বিক্রি</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>রিফান্ড</translation>
    </message>
    <message>
        <source>Money that comes too late</source>
        <translation>দেরিতে আসা টাকা</translation>
    </message>
    <message>
        <source>Shoppers</source>
        <translation>ক্রেতা</translation>
    </message>
    <message>
        <source>Guests may buy</source>
        <translation>গেস্ট কিনতে পারেন</translation>
    </message>
    <message>
        <source>Without a name or a mobile number.</source>
        <translation>নাম বা মোবাইল নম্বর ছাড়াই।</translation>
    </message>
    <message>
        <source>Limit per shopper for new offers</source>
        <translation>নতুন অফারে প্রতি ক্রেতার সীমা</translation>
    </message>
    <message>
        <source>0 for none.</source>
        <translation>সীমা না থাকলে 0।</translation>
    </message>
    <message>
        <source>Seconds until a shopper is forgotten</source>
        <translation>কত সেকেন্ডে ক্রেতার লেখা মুছবে</translation>
    </message>
    <message>
        <source>Never while a code is on the screen. 60 to 90 are liked.</source>
        <translation>স্ক্রিনে কোড থাকলে কখনও নয়। 60 থেকে 90 ভাল।</translation>
    </message>
    <message>
        <source>Seconds of warning before that</source>
        <translation>তার আগে কত সেকেন্ড সতর্ক করা</translation>
    </message>
    <message>
        <source>Seconds that a result stays</source>
        <translation>ফল কত সেকেন্ড থাকবে</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>ট্যাক্স ইনভয়েস</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>বিল অফ সাপ্লাই</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Round the total to whole rupees</source>
        <translation>মোট অঙ্ক পুরো টাকায়</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>শেষ লাইন</translation>
    </message>
    <message>
        <source>This kiosk, from its next start on</source>
        <translation>এই কিয়স্ক, পরের বার চালু হলে</translation>
    </message>
    <message>
        <source>Order numbers begin with it: another one on each machine.</source>
        <translation>অর্ডার নম্বর এটা দিয়ে শুরু হয়: প্রতি মেশিনে আলাদা রাখুন।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>বেশি কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>নিচে বোতাম</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>অ্যানিমেশন</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>পুরো স্ক্রিন</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>স্ক্রিন</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>গোনা শুরু 1 থেকে।</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>ব্যাকআপের ফোল্ডার</translation>
    </message>
    <message>
        <source>Better on another disk. Empty: beside the shop&apos;s data.</source>
        <translation>অন্য ডিস্কে রাখা ভাল। খালি: দোকানের ডেটার পাশে।</translation>
    </message>
    <message>
        <source>Receipt printer of this kiosk, from its next start on</source>
        <translation>এই কিয়স্কের রসিদ প্রিন্টার, পরের বার চালু হলে</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>USB or port</source>
        <translation>USB বা পোর্ট</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF ফাইল</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, /dev/usb/lp0 or a folder.</source>
        <translation>যেমন 192.168.1.50, /dev/usb/lp0 বা কোনো ফোল্ডার।</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>কাগজ কতটা চওড়া</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>সব রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Otherwise shoppers press a button for it.</source>
        <translation>নইলে ক্রেতারা এর জন্য বোতাম টেপেন।</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ধাপ {number} / {count}</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>আপনার দোকান সাজান</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>দোকান খুলুন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এগোন</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>আপনার দোকান</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>দোকানের নাম</translation>
    </message>
    <message>
        <source>It stands on every screen and receipt.</source>
        <translation>সব স্ক্রিন ও রসিদে এটা থাকে।</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>টাইম জোন</translation>
    </message>
    <message>
        <source>Sales open and close by this clock.</source>
        <translation>সেল এই ঘড়ি ধরে শুরু ও শেষ হয়।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>For receipts. It can wait.</source>
        <translation>রসিদের জন্য। পরে দিলেও হবে।</translation>
    </message>
    <message>
        <source>How shoppers pay</source>
        <translation>ক্রেতা কীভাবে পে করবেন</translation>
    </message>
    <message>
        <source>UPI, staff confirm</source>
        <translation>UPI, স্টাফ নিশ্চিত করেন</translation>
    </message>
    <message>
        <source>Try it out, nobody pays</source>
        <translation>চালিয়ে দেখুন, পেমেন্ট নেই</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>সেটিংসে যেকোনো সময় বদলানো যায়।</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>দোকানের UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address. Leave it empty to try things out.</source>
        <translation>মার্চেন্ট UPI ID। শুধু চালিয়ে দেখতে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>ক্রেতারা যে নাম দেখেন</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>ব্যাঙ্কে যেমন আছে: ক্রেতাদের এটা মিলিয়ে নিতে বলা হয়।</translation>
    </message>
    <message>
        <source>Who runs the shop</source>
        <translation>দোকান কে চালান</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>You are the first manager. Others can be added later.</source>
        <translation>আপনি প্রথম ম্যানেজার। অন্যদের পরে যোগ করা যাবে।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234.</source>
        <translation>4 থেকে 8টি সংখ্যা, 1234 নয়।</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই PIN আবার</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>কী বিক্রি করেন</translation>
    </message>
    <message>
        <source>Demo products</source>
        <translation>ডেমো প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>CSV ইমপোর্ট</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>খালি শুরু</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>কী দিয়ে শুরু</translation>
    </message>
    <message>
        <source>Demo products come with a sale that is open at once. Of your own you need a product and a flash sale: the next screens lead you there.</source>
        <translation>ডেমো প্রোডাক্টের সঙ্গে একটি সেল এখনই চালু হয়। নিজের জিনিস বেচতে একটি প্রোডাক্ট ও একটি ফ্ল্যাশ সেল লাগবে: পরের স্ক্রিনগুলি আপনাকে সেখানে নিয়ে যাবে।</translation>
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
        <translation>কোন দিন?</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>কোন ঘণ্টা?</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>যেকোনো দিন</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>যেকোনো ঘণ্টা</translation>
    </message>
    <message>
        <source>{span}, tap to take it back</source>
        <translation>{span}, সরাতে ট্যাপ করুন</translation>
    </message>
</context>
<context>
    <name>StaffConfirm</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation>12টি সংখ্যা</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>ব্যাঙ্কের রেফারেন্স</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>টাকা আসেনি</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>পেমেন্ট নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>দোকানের নিজের ফোন দেখুন। ক্রেতার ফোনের ছবি কোনো প্রমাণ নয়।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>আপনার PIN</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>এখনও কোনো অপারেটর যোগ করা হয়নি।</translation>
    </message>
</context>
<context>
    <name>StaffLoginView</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন</translation>
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
        <translation>নিজের নাম বাছুন, তারপর PIN দিন।</translation>
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
        <translation>একটি কম</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>একটি বেশি</translation>
    </message>
    <message>
        <source>Quantity: {count}</source>
        <translation>পরিমাণ: {count}</translation>
    </message>
</context>
<context>
    <name>StockFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count}টি প্রোডাক্ট</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1টি প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>সব প্রোডাক্ট দেখুন</translation>
    </message>
    <message>
        <source>Every product has more units than its limit.</source>
        <translation>সব প্রোডাক্টের পিস তার সীমার চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>কোনো স্টক কমে আসেনি</translation>
    </message>
    <message>
        <source>Nothing that runs low has “{words}” in it.</source>
        <translation>কমে আসা কোনোটিতে “{words}” নেই।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Add products on the page before, then receive their units here.</source>
        <translation>আগের পাতায় প্রোডাক্ট যোগ করুন, তারপর এখানে তার পিস স্টকে তুলুন।</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>এখানে প্রোডাক্ট নেই</translation>
    </message>
</context>
<context>
    <name>StockItemFlow</name>
    <message>
        <source>Take back {change}</source>
        <translation>{change} ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>ফিরিয়ে নেওয়া: {what}</translation>
    </message>
    <message>
        <source>Receive units</source>
        <translation>পিস স্টকে তুলুন</translation>
    </message>
    <message>
        <source>They can be sold at once.</source>
        <translation>এগুলি এখনই বিক্রি করা যাবে।</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>কতগুলি এসেছে</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>স্টকে তুলুন</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Such as an invoice; or nothing.</source>
        <translation>যেমন বিলের নম্বর; বা খালি।</translation>
    </message>
    <message>
        <source>Write off units</source>
        <translation>পিস বাদ দিন</translation>
    </message>
    <message>
        <source>They are not sold any more.</source>
        <translation>এগুলি আর বিক্রি হবে না।</translation>
    </message>
    <message>
        <source>How many are gone</source>
        <translation>কতগুলি গেছে</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Such as broken, lost or expired.</source>
        <translation>যেমন ভাঙা, হারানো বা মেয়াদ শেষ।</translation>
    </message>
    <message>
        <source>There should be {units}. Count what lies on the shelf now; what is sold while you count is taken into account.</source>
        <translation>{units}টি থাকার কথা। এখন শেলফে যতগুলি আছে গুনুন; গোনার সময় যা বিক্রি হবে, তা হিসাবে ধরা হবে।</translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation>স্টক গুনুন</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>কতগুলি আছে</translation>
    </message>
    <message>
        <source>Take over the count</source>
        <translation>গোনা মেনে নিন</translation>
    </message>
    <message>
        <source>{change}. There are {units} on hand now.</source>
        <translation>{change}। এখন স্টকে {units}টি আছে।</translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>গোনা মিলেছে।</translation>
    </message>
    <message>
        <source>Your last step was {change}. A movement the other way is noted.</source>
        <translation>আপনার শেষ কাজ ছিল {change}। এর উল্টোটা লেখা হবে।</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>StockItemView</name>
    <message>
        <source>Stock</source>
        <translation>স্টক</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>স্টকে</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>পেমেন্ট চলছে</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>কমের সীমা</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>স্টকে তুলুন</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>গুনুন</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>কী এসেছে, কী গেছে</translation>
    </message>
    <message>
        <source>Nothing came or went yet.</source>
        <translation>এখনও কিছু আসেনি বা যায়নি।</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>কমে এসেছে</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>যথেষ্ট</translation>
    </message>
    <message>
        <source>codes on screens</source>
        <translation>স্ক্রিনে থাকা কোড</translation>
    </message>
    <message>
        <source>units</source>
        <translation>পিস</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদল</translation>
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
        <translation>স্টক</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>খুঁজুন বা স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>কমে এসেছে</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>সব প্রোডাক্ট</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>প্রোডাক্ট</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>কমের সীমা</translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>About</source>
        <translation>কী নিয়ে</translation>
    </message>
    <message>
        <source>More</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>অডিট রেকর্ড</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>নাম, নম্বর বা শব্দ</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Nobody can change this list unnoticed</source>
        <translation>না জানিয়ে কেউ এই তালিকা বদলাতে পারেন না</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>কিছু মেলেনি</translation>
    </message>
    <message>
        <source>Whatever operators do is written down here, with their name.</source>
        <translation>অপারেটররা যা করেন, তা তাঁদের নামে এখানে লেখা থাকে।</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>সব দেখুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>অডিট রেকর্ড যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>যাচাই হয়েছে</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করেছেন</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation>অপারেটর যোগ করেছেন</translation>
    </message>
    <message>
        <source>Renamed an operator</source>
        <translation>অপারেটরের নাম বদলেছেন</translation>
    </message>
    <message>
        <source>Locked an operator out</source>
        <translation>অপারেটরকে ব্লক করেছেন</translation>
    </message>
    <message>
        <source>Let an operator in again</source>
        <translation>অপারেটরের ব্লক তুলেছেন</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>পদ বদলেছেন</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN বদলেছেন</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>টাকা ফেরত বাকি</translation>
    </message>
    <message>
        <source>Told the bank about a refund</source>
        <translation>রিফান্ডের কথা ব্যাঙ্ককে জানিয়েছেন</translation>
    </message>
    <message>
        <source>A refund came back</source>
        <translation>রিফান্ড ফিরে এসেছে</translation>
    </message>
    <message>
        <source>Tries a refund again</source>
        <translation>রিফান্ডের আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>টাকা ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>Confirmed a payment</source>
        <translation>পেমেন্ট নিশ্চিত করেছেন</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>দেখা হয়েছে: টাকা আসেনি</translation>
    </message>
    <message>
        <source>Gave a reference that was used</source>
        <translation>আগে দেওয়া রেফারেন্স দিয়েছেন</translation>
    </message>
    <message>
        <source>Settled money without an order</source>
        <translation>অর্ডার ছাড়া টাকা মিটিয়েছেন</translation>
    </message>
    <message>
        <source>Changed the stock</source>
        <translation>স্টক বদলেছেন</translation>
    </message>
    <message>
        <source>Counted the stock</source>
        <translation>স্টক গুনেছেন</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>প্রোডাক্ট যোগ করেছেন</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>প্রোডাক্ট বদলেছেন</translation>
    </message>
    <message>
        <source>Withdrew a product</source>
        <translation>প্রোডাক্টের বিক্রি বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>Put a product back on offer</source>
        <translation>প্রোডাক্ট আবার বিক্রিতে এনেছেন</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>প্রোডাক্টগুলি যোগ করেছেন</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>প্রোডাক্ট ইমপোর্ট করেছেন</translation>
    </message>
    <message>
        <source>Exported products</source>
        <translation>প্রোডাক্ট এক্সপোর্ট করেছেন</translation>
    </message>
    <message>
        <source>Planned a sale</source>
        <translation>সেল ঠিক করেছেন</translation>
    </message>
    <message>
        <source>Changed a sale</source>
        <translation>সেল বদলেছেন</translation>
    </message>
    <message>
        <source>Removed a sale</source>
        <translation>সেল সরিয়েছেন</translation>
    </message>
    <message>
        <source>Paused the sale</source>
        <translation>সেল থামিয়েছেন</translation>
    </message>
    <message>
        <source>Resumed the sale</source>
        <translation>সেল আবার চালিয়েছেন</translation>
    </message>
    <message>
        <source>Closed the sale early</source>
        <translation>সেল আগে শেষ করেছেন</translation>
    </message>
    <message>
        <source>Put an offer to sleep</source>
        <translation>অফার কিছুক্ষণ বন্ধ রেখেছেন</translation>
    </message>
    <message>
        <source>Woke an offer</source>
        <translation>অফার চালু করেছেন</translation>
    </message>
    <message>
        <source>Exported what was sold</source>
        <translation>বিক্রি এক্সপোর্ট করেছেন</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>হিসাব বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>সেটিং বদলেছেন</translation>
    </message>
    <message>
        <source>Set the shop up</source>
        <translation>দোকান চালু করেছেন</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>আবার রসিদ ছেপেছেন</translation>
    </message>
    <message>
        <source>Saved a receipt</source>
        <translation>রসিদ সেভ করেছেন</translation>
    </message>
    <message>
        <source>Dropped receipts that waited</source>
        <translation>অপেক্ষায় থাকা রসিদ বাদ দিয়েছেন</translation>
    </message>
    <message>
        <source>Went to help a shopper</source>
        <translation>ক্রেতাকে সাহায্য করতে গেছেন</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>ব্যাকআপ ফিরিয়ে এনেছেন</translation>
    </message>
    <message>
        <source>{count} events, each as it was written, none missing.</source>
        <translation>{count}টি এন্ট্রি, প্রতিটি যেমন লেখা হয়েছিল তেমনই, কোনোটি বাদ নেই।</translation>
    </message>
    <message>
        <source>The audit trail is whole</source>
        <translation>অডিট রেকর্ড পুরো আছে</translation>
    </message>
    <message>
        <source>Event {seq} is not what was written, or one before it is missing. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>এন্ট্রি {seq} যেমন লেখা হয়েছিল তেমন নেই, বা তার আগের কোনো এন্ট্রি নেই। আজকের একটি ব্যাকআপ রাখুন, আর জানুন ডেটাবেস কার হাতে ছিল।</translation>
    </message>
    <message>
        <source>Somebody changed the audit trail</source>
        <translation>কেউ অডিট রেকর্ড বদলেছেন</translation>
    </message>
    <message>
        <source>It ends at event {seq}, but {count} were written. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>এটি এন্ট্রি {seq}-এ শেষ, কিন্তু লেখা হয়েছিল {count}টি। আজকের একটি ব্যাকআপ রাখুন, আর জানুন ডেটাবেস কার হাতে ছিল।</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing</source>
        <translation>অডিট রেকর্ডের শেষ অংশ নেই</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>We will be right back.</source>
        <translation>আমরা এখনই ফিরছি।</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read. Nothing is sold until it can.</source>
        <translation>দোকানের ডেটা পড়া যাচ্ছে না। ততক্ষণ বিক্রি বন্ধ।</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>একটু দাঁড়ান।</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be reached. Nothing is sold until it can be; this kiosk goes on by itself then.</source>
        <translation>দোকানের ডেটা পাওয়া যাচ্ছে না। ততক্ষণ কিছু বিক্রি হবে না; পাওয়া গেলে এই কিয়স্ক নিজে থেকেই চলবে।</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of this program.</source>
        <translation>দোকানের ডেটা এই প্রোগ্রামের আরও নতুন ভার্সনে তৈরি।</translation>
    </message>
    <message>
        <source>Something here must be put right before anything is sold.</source>
        <translation>কিছু বিক্রির আগে এখানে কিছু ঠিক করতে হবে।</translation>
    </message>
</context>
<context>
    <name>WaitingReceipts</name>
    <message>
        <source>Receipts that wait at kiosk {kiosk}: {count}. {reason}</source>
        <translation>কিয়স্ক {kiosk}-এ অপেক্ষায় থাকা রসিদ: {count}। {reason}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>প্রিন্টার সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The printer takes nothing more.</source>
        <translation>প্রিন্টার আর কিছু নিচ্ছে না।</translation>
    </message>
    <message>
        <source>The printer was gone in the middle of one.</source>
        <translation>একটি রসিদের মাঝখানে প্রিন্টারের সংযোগ চলে গেছে।</translation>
    </message>
    <message>
        <source>There is no paper in the printer.</source>
        <translation>প্রিন্টারে কাগজ নেই।</translation>
    </message>
    <message>
        <source>The printer is not ready: is its cover open?</source>
        <translation>প্রিন্টার তৈরি নয়: ঢাকনা কি খোলা?</translation>
    </message>
    <message>
        <source>The disk of the folder is full.</source>
        <translation>ফোল্ডারের ডিস্ক ভরে গেছে।</translation>
    </message>
    <message>
        <source>The folder or the port cannot be written.</source>
        <translation>ফোল্ডারে বা পোর্টে লেখা যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsFlow</name>
    <message>
        <source>The printer is tried again.</source>
        <translation>প্রিন্টারে আবার চেষ্টা হচ্ছে।</translation>
    </message>
    <message>
        <source>Drop the receipts that wait?</source>
        <translation>অপেক্ষায় থাকা রসিদ বাদ দেবেন?</translation>
    </message>
    <message>
        <source>They are not printed any more. From the order, each can be printed again.</source>
        <translation>এগুলি আর ছাপা হবে না। অর্ডার থেকে প্রতিটি আবার ছাপা যাবে।</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>রসিদ বাদ দিন</translation>
    </message>
    <message>
        <source>Dropped receipts: {count}</source>
        <translation>বাদ দেওয়া রসিদ: {count}</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsLine</name>
    <message>
        <source>Try now</source>
        <translation>এখনই চেষ্টা</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>রসিদ বাদ দিন</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Somebody is paying for these</source>
        <translation>কেউ এগুলির জন্য পে করছেন</translation>
    </message>
    <message>
        <source>There are fewer units now than are being paid for. Who pays last gets the money back: {orders}.</source>
        <translation>যতগুলির পেমেন্ট চলছে, এখন পিস তার চেয়ে কম। যিনি শেষে পে করবেন, তিনি টাকা ফেরত পাবেন: {orders}।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>বুঝেছি</translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Back to the sale</source>
        <translation>সেলে ফিরুন</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>এখন সেল নেই</translation>
    </message>
    <message>
        <source>Please come back soon.</source>
        <translation>দয়া করে শিগগির আবার আসুন।</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>আসার জন্য ধন্যবাদ।</translation>
    </message>
    <message>
        <source>The next sale is being prepared.</source>
        <translation>পরের সেলের প্রস্তুতি চলছে।</translation>
    </message>
    <message>
        <source>{count} offers, up to {percent}% off.</source>
        <translation>{count}টি অফার, {percent}% পর্যন্ত ছাড়।</translation>
    </message>
    <message>
        <source>What you see on the shelf is what is left.</source>
        <translation>যা দেখছেন, সেটুকুই বাকি আছে।</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Staff: {hint}</source>
        <translation>স্টাফ: {hint}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
</TS>
