CREATE TABLE product (
	sku TEXT NOT NULL,
	name TEXT NOT NULL CONSTRAINT ck_product_name_given CHECK (name <> ''),
	description TEXT DEFAULT '' NOT NULL,
	category TEXT DEFAULT '' NOT NULL,
	photo TEXT DEFAULT '' NOT NULL,
	barcode TEXT DEFAULT '' NOT NULL,
	list_price_paise INTEGER NOT NULL,
	gst_rate_bp INTEGER DEFAULT '0' NOT NULL,
	hsn TEXT DEFAULT '' NOT NULL,
	on_hand INTEGER DEFAULT '0' NOT NULL,
	low_stock_at INTEGER DEFAULT '5' NOT NULL,
	withdrawn INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_product PRIMARY KEY (sku),
	CONSTRAINT ck_product_list_price_positive CHECK (list_price_paise > 0),
	CONSTRAINT ck_product_on_hand_not_negative CHECK (on_hand >= 0),
	CONSTRAINT ck_product_gst_rate_in_range CHECK (gst_rate_bp BETWEEN 0 AND 10000),
	CONSTRAINT ck_product_withdrawn_flag CHECK (withdrawn IN (0, 1))
)
 STRICT;

CREATE UNIQUE INDEX ix_product_barcode ON product (barcode) WHERE barcode <> '';

CREATE TABLE flash_sale (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	opens_at INTEGER NOT NULL,
	closes_at INTEGER NOT NULL,
	paused INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT pk_flash_sale PRIMARY KEY (id),
	CONSTRAINT ck_flash_sale_closes_after_opening CHECK (closes_at > opens_at),
	CONSTRAINT ck_flash_sale_paused_flag CHECK (paused IN (0, 1))
)
 STRICT;

CREATE TABLE operator (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	role TEXT NOT NULL CONSTRAINT ck_operator_role_known CHECK (role IN ('operator', 'manager')),
	pin_hash TEXT NOT NULL,
	failed_attempts INTEGER DEFAULT '0' NOT NULL,
	locked_until INTEGER,
	CONSTRAINT pk_operator PRIMARY KEY (id),
	CONSTRAINT uq_operator_name UNIQUE (name)
)
 STRICT;

CREATE TABLE audit_event (
	seq INTEGER NOT NULL,
	at INTEGER NOT NULL,
	actor TEXT NOT NULL,
	action TEXT NOT NULL,
	subject TEXT NOT NULL,
	detail TEXT NOT NULL,
	previous_hash TEXT NOT NULL,
	hash TEXT NOT NULL,
	CONSTRAINT pk_audit_event PRIMARY KEY (seq),
	CONSTRAINT uq_audit_event_previous_hash UNIQUE (previous_hash),
	CONSTRAINT uq_audit_event_hash UNIQUE (hash)
)
 STRICT;

CREATE TABLE setting (
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE counter (
	name TEXT NOT NULL,
	value INTEGER NOT NULL,
	CONSTRAINT pk_counter PRIMARY KEY (name)
)
 STRICT;

CREATE TABLE offer (
	sale_id TEXT NOT NULL,
	sku TEXT NOT NULL,
	position INTEGER DEFAULT '0' NOT NULL,
	price_paise INTEGER NOT NULL,
	allotment INTEGER NOT NULL,
	sold INTEGER DEFAULT '0' NOT NULL,
	limit_per_shopper INTEGER,
	CONSTRAINT pk_offer PRIMARY KEY (sale_id, sku),
	CONSTRAINT ck_offer_price_positive CHECK (price_paise > 0),
	CONSTRAINT ck_offer_allotment_not_negative CHECK (allotment >= 0),
	CONSTRAINT ck_offer_sold_within_allotment CHECK (sold >= 0 AND sold <= allotment),
	CONSTRAINT ck_offer_limit_positive CHECK (limit_per_shopper >= 1),
	CONSTRAINT fk_offer_sale_id FOREIGN KEY(sale_id) REFERENCES flash_sale (id),
	CONSTRAINT fk_offer_sku FOREIGN KEY(sku) REFERENCES product (sku)
)
 STRICT;

CREATE INDEX ix_offer_sku ON offer (sku);

CREATE TABLE orders (
	id TEXT NOT NULL,
	number TEXT NOT NULL,
	kiosk TEXT NOT NULL,
	shopper TEXT DEFAULT '' NOT NULL,
	sale_id TEXT NOT NULL,
	state TEXT NOT NULL CONSTRAINT ck_orders_state_known CHECK (state IN ('awaiting_payment', 'paid', 'cancelled', 'expired', 'review', 'refund_due', 'refunded')),
	total_paise INTEGER NOT NULL,
	placed_at INTEGER NOT NULL,
	closed_at INTEGER,
	CONSTRAINT pk_orders PRIMARY KEY (id),
	CONSTRAINT ck_orders_total_positive CHECK (total_paise > 0),
	CONSTRAINT uq_orders_number UNIQUE (number),
	CONSTRAINT fk_orders_sale_id FOREIGN KEY(sale_id) REFERENCES flash_sale (id)
)
 STRICT;

CREATE INDEX ix_orders_waiting ON orders (state) WHERE state IN ('review', 'refund_due');

CREATE INDEX ix_orders_shopper ON orders (sale_id, shopper) WHERE shopper <> '';

CREATE INDEX ix_orders_awaiting ON orders (placed_at) WHERE state = 'awaiting_payment';

CREATE TABLE order_line (
	order_id TEXT NOT NULL,
	line INTEGER NOT NULL,
	sku TEXT NOT NULL,
	name TEXT NOT NULL,
	quantity INTEGER NOT NULL,
	unit_price_paise INTEGER NOT NULL,
	list_price_paise INTEGER NOT NULL,
	gst_rate_bp INTEGER NOT NULL,
	CONSTRAINT pk_order_line PRIMARY KEY (order_id, line),
	CONSTRAINT ck_order_line_quantity_positive CHECK (quantity >= 1),
	CONSTRAINT ck_order_line_prices_not_negative CHECK (unit_price_paise >= 0 AND list_price_paise >= 0),
	CONSTRAINT uq_order_line_order_id UNIQUE (order_id, sku),
	CONSTRAINT fk_order_line_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
	CONSTRAINT fk_order_line_sku FOREIGN KEY(sku) REFERENCES product (sku)
)
 STRICT;

CREATE TABLE payment_request (
	id TEXT NOT NULL,
	order_id TEXT NOT NULL,
	gateway TEXT NOT NULL,
	gateway_ref TEXT DEFAULT '' NOT NULL,
	upi_uri TEXT NOT NULL,
	amount_paise INTEGER NOT NULL,
	state TEXT NOT NULL CONSTRAINT ck_payment_request_state_known CHECK (state IN ('live', 'settled', 'cancelled', 'expired', 'replaced')),
	issued_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL,
	CONSTRAINT pk_payment_request PRIMARY KEY (id),
	CONSTRAINT ck_payment_request_amount_positive CHECK (amount_paise > 0),
	CONSTRAINT ck_payment_request_expires_after_issue CHECK (expires_at > issued_at),
	CONSTRAINT fk_payment_request_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
)
 STRICT;

CREATE INDEX ix_payment_request_live ON payment_request (expires_at) WHERE state = 'live';

CREATE INDEX ix_payment_request_order_id ON payment_request (order_id);

CREATE UNIQUE INDEX uq_payment_request_live_order ON payment_request (order_id) WHERE state = 'live';

CREATE TABLE stock_movement (
	id TEXT NOT NULL,
	sku TEXT NOT NULL,
	change INTEGER NOT NULL,
	on_hand_after INTEGER NOT NULL,
	reason TEXT NOT NULL CONSTRAINT ck_stock_movement_reason_known CHECK (reason IN ('received', 'sold', 'counted', 'written_off', 'returned')),
	order_id TEXT,
	operator TEXT DEFAULT '' NOT NULL,
	at INTEGER NOT NULL,
	CONSTRAINT pk_stock_movement PRIMARY KEY (id),
	CONSTRAINT ck_stock_movement_change_not_zero CHECK (change <> 0),
	CONSTRAINT ck_stock_movement_on_hand_after_not_negative CHECK (on_hand_after >= 0),
	CONSTRAINT fk_stock_movement_sku FOREIGN KEY(sku) REFERENCES product (sku),
	CONSTRAINT fk_stock_movement_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
)
 STRICT;

CREATE INDEX ix_stock_movement_sku ON stock_movement (sku, at);

CREATE TABLE payment (
	id TEXT NOT NULL,
	order_id TEXT NOT NULL,
	request_id TEXT NOT NULL,
	gateway TEXT NOT NULL,
	reference TEXT NOT NULL,
	rrn TEXT DEFAULT '' NOT NULL,
	amount_paise INTEGER NOT NULL,
	received_at INTEGER NOT NULL,
	confirmed_by TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_payment PRIMARY KEY (id),
	CONSTRAINT ck_payment_amount_positive CHECK (amount_paise > 0),
	CONSTRAINT uq_payment_gateway UNIQUE (gateway, reference),
	CONSTRAINT fk_payment_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
	CONSTRAINT fk_payment_request_id FOREIGN KEY(request_id) REFERENCES payment_request (id)
)
 STRICT;

CREATE INDEX ix_payment_order_id ON payment (order_id);

CREATE TABLE refund (
	id TEXT NOT NULL,
	number TEXT NOT NULL,
	payment_id TEXT NOT NULL,
	amount_paise INTEGER NOT NULL,
	reason TEXT NOT NULL CONSTRAINT ck_refund_reason_known CHECK (reason IN ('sold_out', 'late', 'over_limit', 'amount_low', 'amount_high', 'duplicate')),
	state TEXT NOT NULL CONSTRAINT ck_refund_state_known CHECK (state IN ('due', 'submitted', 'done', 'failed')),
	reference TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_refund PRIMARY KEY (id),
	CONSTRAINT ck_refund_amount_positive CHECK (amount_paise > 0),
	CONSTRAINT uq_refund_payment_id UNIQUE (payment_id, reason),
	CONSTRAINT uq_refund_number UNIQUE (number),
	CONSTRAINT fk_refund_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id)
)
 STRICT;
